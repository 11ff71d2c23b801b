import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlan } from '../../core/build.ts';
import { parseGoalBook } from '../../core/goals/stored-goal-book.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import { readSettings } from '../../core/host/settings-schema.ts';
import { readUndos } from '../../core/host/undo/undo-schema.ts';
import { failureMessage, problemMessage } from '../../core/intake/problem-message.ts';
import { readText } from '../../core/intake/read-text.ts';
import { isIntakeFailure, type Table } from '../../core/intake/table.ts';
import { readGoals } from '../../core/templates/goals/read-goals.ts';
import { CommandFailure } from '../../local/command/exit.ts';
import { readSource } from '../../local/command/read-source.ts';
import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { FileRefusal } from '../../local/xlsx/file/refusal.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { fixedToday } from '../workbook/examples.ts';
import { packageProblems } from '../xlsx-file/file-parts.ts';
import { stored, wholes, workbooks } from './corpus.ts';
import { formulaProblems, misleading, plannedTexts } from './hostile-plan.ts';
import { hostileChoices } from './hostile-source.ts';

const MOST = 60_000;
const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marksheet-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  expect({}).not.toHaveProperty('harmed');
});

/** What is wrong with the sheets made of a table. */
function tableProblems(table: Table): readonly string[] {
  const told = table.problems.slice(0, 500).map((problem) => problemMessage(problem, 'pl'));
  const plan = buildPlan({ table, book: null }, { ...hostileChoices('x.csv'), templates: ['kpi'] });
  if (plan === null) return told.filter((text) => misleading.test(text));
  const cells = table.columns.flatMap(({ header, cells: own }) => [header, ...own.slice(0, 200)]);
  return [
    ...formulaProblems(
      plan,
      cells.flatMap((cell) => (typeof cell === 'string' && /[=+@]/.test(cell) ? [cell] : [])),
    ),
    ...plannedTexts(plan)
      .filter((text) => text.length > 32_767)
      .map((text) => `too long: ${text.slice(0, 40)}`),
    ...told.filter((text) => misleading.test(text)),
  ];
}

test(
  'whole texts are read or refused with a sentence, as data and as goals',
  () => {
    const found = wholes.flatMap(({ name, text }) => {
      const table = readText(text, { language: 'en' });
      readGoals([{ name, source: text.slice(0, 200_000) }], 'en');
      const problems = isIntakeFailure(table)
        ? misleading.test(failureMessage(table, 'ar'))
          ? ['a misleading sentence']
          : []
        : tableProblems(table);
      return problems.map((problem) => `${name}: ${problem}`);
    });
    expect(found).toEqual([]);
  },
  MOST,
);

test('names of properties are headers, entities and answers like any others', () => {
  const entities = wholes.find(({ name }) => name.includes('entities named like properties'))?.text ?? '';
  const table = readText(entities, { language: 'en' });
  expect(isIntakeFailure(table) ? table : table.columns[0]?.cells).toEqual(['&constructor;&__proto__;&toString;']);
  const own = readText('constructor,Spend\n1.234,5\n2.345,6', { language: 'en', readAs: {}, map: {} });
  expect(isIntakeFailure(own) ? own : own.problems.map(({ code }) => code)).toContain('ambiguous-number');
});

test('what is stored never throws, and never holds more than the form that is known', () => {
  const parsed = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
  for (const { name, kind, text } of stored) {
    const settings = readSettings(text);
    const { book } = parseGoalBook(parsed(text));
    const undos = readUndos(text);
    expect([name, JSON.stringify([settings, book, undos]).includes('WEBSERVICE')]).toEqual([name, false]);
    expect([name, book]).toEqual([name, null]);
    if (kind === 'undo') expect([name, undos]).toEqual([name, []]);
    for (const value of Object.values(settings.settings.definitions)) expect(typeof value).toBe('string');
  }
});

/** What a file came to: why it was refused, or what is wrong with the sheets made of it. */
async function readAsData(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'given.xlsx');
  await writeFile(path, bytes);
  try {
    const table = await readSource(path, { language: 'en' });
    const plan = buildPlan({ table, book: null }, { ...hostileChoices(name), templates: ['kpi'] });
    const written = plan === null ? [] : packageProblems(await workbookBytes(plan, fixedToday));
    return [...tableProblems(table), ...written];
  } catch (error) {
    return error instanceof CommandFailure && !misleading.test(error.message) ? [] : [String(error)];
  }
}

async function openAsWorkbook(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { host } = fileHost({ bytes, today: fixedToday });
    const { sheets } = await host.snapshot();
    const title = sheets[0]?.title ?? '';
    const cells = [{ row: 1, column: 5, content: '=1+1' }];
    await host.apply(
      { titles: {}, steps: [{ kind: 'set-cells', title, cells }] },
      { progress() {}, isCancelled: () => false },
    );
    const after = (await host.snapshot()).sheets[0];
    return after?.values[1]?.[5] === '=1+1' && after.formulas[1]?.[5] === null ? [] : ['no text'];
  } catch (error) {
    return error instanceof FileRefusal || error instanceof HostFailure ? [] : [String(error)];
  }
}

test(
  'files that say they are workbooks are read as data and opened to be changed, or refused with a sentence',
  async () => {
    const found: string[] = [];
    for (const { name, bytes } of workbooks) {
      const given = bytes();
      for (const problem of [...(await readAsData(name, given)), ...(await openAsWorkbook(given))])
        found.push(`${name}: ${problem.slice(0, 200)}`);
    }
    expect(found).toEqual([]);
    expect(await readdir(folder)).toEqual(['given.xlsx']);
  },
  MOST,
);

test('formulas of a file that was chosen as data arrive as the values that they had', async () => {
  const given = workbooks.find(({ name }) => name === 'formulas as data');
  const path = join(folder, 'given.xlsx');
  await writeFile(path, (given as (typeof workbooks)[number]).bytes());
  const table = await readSource(path, { language: 'en' });
  expect(table.columns.map(({ cells }) => cells)).toEqual([
    ['=1+1', 'b', '=1+1'],
    [5, 7, 2],
  ]);
});
