import { readFileSync } from 'node:fs';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { templates } from '../../core/templates/index.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { binary } from '../../core/workbook/formula.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { isSparkline } from '../../gas/client/read/sparklines.ts';
import { xlsxCapabilities } from '../../local/xlsx/file/file-host.ts';
import { agrees } from '../agreement.ts';
import { excelClient } from '../excel/excel-client.ts';
import { type Asked, addedPlan, changeFor } from '../gas/built-book.ts';
import { googleClient } from '../gas/google-client.ts';
import { samplePlanBook } from '../goals/sample-plan.ts';
import { allOrSome } from '../thorough.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { cellsFile } from './cells-file.ts';
import { planFiles } from './computed-plan.ts';
import type { ComputedWorkbook } from './computed-workbook.ts';
import { recalculateAll } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

const watch = { progress: () => {}, isCancelled: () => false };

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const goalsOf = (name: string, language: 'en' | 'tr' | 'id' | 'ar' | 'pl'): GoalBook =>
  readGoalBook(example(name), language).book;

type Case = Readonly<{ templates: readonly string[]; file: string; book: GoalBook | null }>;

const kpi = (file: string): Case => ({ templates: ['kpi'], file, book: null });
const goals = (file: string, book: GoalBook): Case => ({ templates: ['goals'], file, book });

/** All templates in one workbook. */
const usual: Case = { templates: ['kpi', 'goals', 'team-plan'], file: 'email-campaigns-pl.csv', book: samplePlanBook };

/** That one with every change; every night each template by itself, each example, and goals over data in their language. */
const cases = allOrSome<Case>(
  [
    usual,
    ...['google-ads-en.csv', 'crm-leads-en.csv', 'email-campaigns-en.csv', 'saas-monthly-en.csv'].map(kpi),
    ...['funnel-ar.tsv', 'meta-ads-tr.csv', 'meta-ads-id.csv', 'social-id.csv', 'email-campaigns-pl.csv'].map(kpi),
    goals('crm-leads-en.csv', goalsOf('goals-en.csv', 'en')),
    goals('meta-ads-tr.csv', goalsOf('goals-tr.csv', 'tr')),
    goals('funnel-ar.tsv', goalsOf('goals-ar.tsv', 'ar')),
    goals('social-id.csv', goalsOf('goals-id.csv', 'id')),
    goals('email-campaigns-pl.csv', goalsOf('goals-pl.csv', 'pl')),
    { ...usual, templates: ['team-plan'] },
  ],
  (one) => one === usual,
);

const nameOf = ({ templates: chosen, file }: Case): string => `${chosen.join(', ')} of ${file}`;

const hosts = ['.xlsx', 'Excel', 'Google Sheets'] as const;

function asked({ templates: chosen, file, book }: Case, able: Asked['able']): Asked {
  const { language, text } = exampleOf(file);
  return {
    source: { table: tableOf(text, language), book },
    choices: { templates: chosen, language, source: file },
    able,
  };
}

/** A case as all three hosts have it, and what the file was planned to hold. */
async function built(one: Case): Promise<Readonly<{ plan: WorkbookPlan; files: readonly Uint8Array[] }>> {
  const { excel, host: excelHost } = excelClient({ culture: 'tr-TR', today: fixedToday });
  const empty = await excelHost.snapshot();
  await excelHost.apply(changeFor(asked(one, excelHost.capabilities), empty), watch);
  const { google, host: googleHost } = googleClient({ locale: 'de_DE', today: fixedToday });
  await googleHost.apply(changeFor(asked(one, googleHost.capabilities), await googleHost.snapshot()), watch);
  const plan = addedPlan(changeFor(asked(one, xlsxCapabilities), empty));
  const fromExcel = excel.book.state.sheets.map(({ name, cells }) => ({ title: name, cells }));
  const fromGoogle = google.book.titles().map((title) => ({ title, cells: google.book.sheet(title).cells }));
  const [xlsx] = await planFiles([plan], fixedToday);
  return {
    plan,
    files: [xlsx as Uint8Array, await cellsFile(fromExcel), await cellsFile(fromGoogle, isSparkline)],
  };
}

/** For each host: the formulas of the plan that give just what those of the file give, and the ones that do not. */
function compared(plan: WorkbookPlan, [file, ...others]: readonly ComputedWorkbook[]) {
  const cells = formulaCells(plan);
  return others.map((other, at) => {
    const different = cells.flatMap(({ title, row, column }) => {
      const [one, wanted] = [other, file].map((workbook) => workbook?.rows(title)[row]?.[column] ?? null);
      const isSame = typeof wanted === 'number' ? agrees(one, wanted) : one === wanted;
      return isSame
        ? []
        : [`${hosts[at + 1]}: ${title}!${cellAddress(row, column)}: ${one}, where the .xlsx file has ${wanted}`];
    });
    return { same: cells.length - different.length, different };
  });
}

/** As a table of text, columns in line. */
function tableText(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) => row.map((cell, column) => String(cell).padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

test('every template is among the cases that are tried with every change', () => {
  expect(usual.templates).toEqual(templates.map(({ id }) => id));
});

test('a number that differs in the twelfth place is told, with its cell', () => {
  const draft = draftSheet('figures', 'Figures');
  draft.put(1, 2, binary('/', 1, 3));
  const plan: WorkbookPlan = { language: 'en', title: '', sheets: [draft.finish({})] };
  const giving = (value: number): ComputedWorkbook => ({
    ...{ sheets: ['Figures'], value: () => value },
    rows: () => [[], [null, null, value]],
  });
  const [excel, google] = compared(plan, [giving(1 / 3), giving(1 / 3 + 1e-16), giving(1 / 3 + 1e-11)]);
  expect([excel?.same, google?.same]).toEqual([1, 0]);
  expect(google?.different[0]).toMatch(/^Google Sheets: Figures!C2: 0\.33333333334/);
});

const heading = ['templates', 'example', 'formulas', ...hosts.slice(1), 'the same in all'] as const;
const rows: (string | number)[][] = [];
afterAll(() => {
  if (rows.length === 0) return;
  const table = tableText([heading, ...rows]);
  process.stdout.write(`\nFormula cells that LibreOffice computes alike to 1e-12, against the .xlsx file:\n${table}\n`);
});

/** LibreOffice starts once for so many. */
const AT_ONCE = 3;
const parts = cases.flatMap((_, at) => (at % AT_ONCE === 0 ? [cases.slice(at, at + AT_ONCE)] : []));

for (const part of parts)
  withLibreOffice(
    `${part.map(nameOf).join('; ')}: the same numbers as a file in Excel and in Google Sheets`,
    async () => {
      const all: Awaited<ReturnType<typeof built>>[] = [];
      for (const one of part) all.push(await built(one));
      const computed = await recalculateAll(all.flatMap(({ files }) => files));
      const different: string[] = [];
      for (const [at, { plan, files }] of all.entries()) {
        const { templates: chosen, file } = part[at] as Case;
        const results = compared(plan, computed.slice(at * files.length, (at + 1) * files.length));
        const [count, same] = [formulaCells(plan).length, results.map((result) => result.same)];
        expect(count).toBeGreaterThan(100);
        rows.push([chosen.join(', '), file, count, ...same, Math.min(...same)]);
        different.push(...results.flatMap((result) => result.different.slice(0, 5).map((each) => `${file}: ${each}`)));
      }
      expect(different).toEqual([]);
    },
  );
