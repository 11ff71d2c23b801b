import { readXlsx } from 'hucre/xlsx';
import { buildPlan } from '../../core/build.ts';
import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { refreshWorkbook } from '../../core/refresh.ts';
import type { Language } from '../../core/values/language.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { fileHost, xlsxCapabilities } from '../../local/xlsx/file/file-host.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { memoryHost } from '../host/memory-host.ts';
import { withLibreOffice } from '../libreoffice/skip.ts';
import { fixedToday } from '../workbook/examples.ts';
import { packageProblems } from '../xlsx-file/file-parts.ts';
import { writtenByLibreOffice } from '../xlsx-file/libreoffice-file.ts';
import { emptyWorkbook } from '../xlsx-file/plain-workbook.ts';
import { texts } from './corpus.ts';
import { formulaProblems, plannedFormulas, plannedTexts } from './hostile-plan.ts';
import { hostileBook, hostileChoices, hostileTable } from './hostile-source.ts';

const MOST = 120_000;
const watch = { progress: () => {}, isCancelled: () => false };
const list = texts.map(({ text }) => text);
const sourceName = '\u202E=cmd|calc<img src=x onerror=alert(1)>.csv';
/** Each text is a header too in the tests of single texts; here every tenth is. */
const headers = list.filter((_, at) => at % 10 === 0);
const given = { table: hostileTable(list, headers), book: hostileBook(list) };

const plans = new Map<Language, WorkbookPlan>();
function planIn(language: Language): WorkbookPlan {
  const known = plans.get(language);
  if (known !== undefined) return known;
  const made = buildPlan(given, hostileChoices(sourceName, language));
  if (made === null) throw new Error('Nothing was built');
  const { plan, warnings } = adapt(made, xlsxCapabilities);
  // The tools of an objective stand in one cell, with commas in between.
  expect(warnings).toEqual(['long-texts']);
  plans.set(language, plan);
  return plan;
}

/** Texts of the corpus that stand in cells as they are; those of a campaign may take another's spelling. */
const planned = (plan: WorkbookPlan): ReadonlySet<string> => new Set(plannedTexts(plan));
const formulasOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.flatMap(({ title, formulas }) =>
    formulas.flatMap((row, down) =>
      row.flatMap((text, right) => (text === null ? [] : [`${title}!${cellAddress(down, right)}`])),
    ),
  );

/** Where a file has formulas, and its texts, as another reader than ours finds them. */
async function readFile(bytes: Uint8Array): Promise<Readonly<{ formulas: string[]; texts: Set<string> }>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const formulas: string[] = [];
  const found = new Set<string>();
  for (const { name, cells, rows } of sheets) {
    for (const [place, { formula }] of cells ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      if (formula) formulas.push(`${name}!${cellAddress(row, column)}`);
    }
    for (const value of rows.flat()) if (typeof value === 'string') found.add(value);
  }
  return { formulas: formulas.sort(), texts: found };
}

/** Texts of the data that a plan writes: those that say something. */
const written = (plan: WorkbookPlan): readonly string[] => {
  const all = planned(plan);
  return list.filter((text) => all.has(text));
};

test.each(['en', 'ar'] as const)(
  'all texts at once, in data and goals in %s, become cells of text and no formula',
  (language) => {
    const plan = planIn(language);
    expect(formulaProblems(plan, list)).toEqual([]);
    expect(written(plan).length).toBeGreaterThan(240);
    expect(plan.title).toBe('=cmd|calc<img src=x onerror=alert(1)>.csv');
  },
  MOST,
);

test(
  'a host that is given the plan has its formulas and no other',
  async () => {
    const plan = planIn('ar');
    const { host } = memoryHost({ today: fixedToday });
    await host.apply(addPlan(withMarks(plan), []), watch);
    const snapshot = await host.snapshot();
    expect([...formulasOf(snapshot)].sort()).toEqual([...plannedFormulas(plan).keys()].sort());
    const values = new Set(snapshot.sheets.flatMap((sheet) => sheet.values.flat()));
    expect(written(plan).filter((text) => !values.has(text))).toEqual([]);
  },
  MOST,
);

const bytesInEnglish = async (): Promise<Uint8Array> => workbookBytes(withMarks(planIn('en')), fixedToday);

test(
  'a new file is whole, and has the formulas of the plan and no other',
  async () => {
    const plan = planIn('en');
    const bytes = await bytesInEnglish();
    expect(packageProblems(bytes)).toEqual([]);
    const file = await readFile(bytes);
    expect(file.formulas).toEqual([...plannedFormulas(plan).keys()].sort());
    expect(written(plan).filter((text) => !file.texts.has(text))).toEqual([]);
  },
  MOST,
);

test(
  'a file that is there takes the same, and once it has it nothing is written again',
  async () => {
    const choices = hostileChoices(sourceName, 'ar');
    const { host, bytes } = fileHost({ bytes: emptyWorkbook(), today: fixedToday });
    const refreshed = async () =>
      refreshWorkbook({
        ...{ source: given, choices, snapshot: await host.snapshot() },
        ...{ join: false, able: host.capabilities },
      });
    const first = await refreshed();
    if (first.kind !== 'change') throw new Error(first.kind);
    await host.apply(first.change, watch);
    expect(packageProblems(bytes())).toEqual([]);
    expect((await readFile(bytes())).formulas).toEqual([...plannedFormulas(first.plan).keys()].sort());
    const second = await refreshed();
    if (second.kind !== 'change') throw new Error(second.kind);
    expect(second.report.edits).toEqual([]);
    expect(second.change.steps).toEqual([]);
  },
  MOST,
);

withLibreOffice(
  'LibreOffice opens the file with all texts, and finds the formulas of the plan and no other',
  async () => {
    const plan = planIn('en');
    const file = await readFile(await writtenByLibreOffice(await bytesInEnglish()));
    expect(file.formulas).toEqual([...plannedFormulas(plan).keys()].sort());
    // LibreOffice writes `_x005F_` without escaping it again.
    const short = written(plan).filter((text) => text.length < 32_767 && !text.includes('_x005F_'));
    expect(short.filter((text) => !file.texts.has(text))).toEqual([]);
  },
);
