import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldData } from '../../core/refresh.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { example, marksheet, removeTemporaryFolders, temporaryFolder } from './marksheet.ts';

afterAll(removeTemporaryFolders);

const TODAY = 46_300;
const unwatched = { progress: () => {}, isCancelled: () => false };

/** The months of the Google Ads example that a pattern names, as an export of their own. */
function months(pattern: RegExp): string {
  const lines = readFileSync(example('google-ads-en.csv'), 'utf8').split('\n');
  return [...lines.slice(0, 3), ...lines.slice(3).filter((line) => pattern.test(line))].join('\n');
}

type Place = Readonly<{ folder: string; old: string; fresh: string }>;

/** A workbook of 14 months, and an export of the nine months of 2026, of which two are in it. */
async function lastMonth(): Promise<Place> {
  const folder = temporaryFolder();
  const [before, fresh, old] = ['before.csv', 'fresh.csv', 'old.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(before, months(/^\w+ 2025,|^(January|February) 2026,/));
  writeFileSync(fresh, months(/^\w+ 2026,/));
  expect(await marksheet(['build', before, '--out', old])).toMatchObject({ code: 0 });
  return { folder, old, fresh };
}

const opened = (path: string) => fileHost({ bytes: readFileSync(path), today: TODAY });
const snapshot = (path: string): Promise<WorkbookSnapshot> => opened(path).host.snapshot();

/** Writes into cells of a file as a person does. */
async function type(path: string, title: string, row: number, column: number, content: CellValue): Promise<void> {
  const { host, bytes } = opened(path);
  await host.apply({ titles: {}, steps: [{ kind: 'set-cells', title, cells: [{ row, column, content }] }] }, unwatched);
  writeFileSync(path, bytes());
}

const sheet = ({ sheets }: WorkbookSnapshot, title: string) => sheets.find((one) => one.title === title);

describe('build --into', () => {
  test('adds new months to a workbook in another file, and says what it did', async () => {
    const { folder, old, fresh } = await lastMonth();
    await type(old, 'KPIs', 40, 2, 'my note');
    const bytes = readFileSync(old);
    const out = join(folder, 'new.xlsx');
    const { code, stderr } = await marksheet(['build', fresh, '--into', old, '--out', out]);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(`${out}: 7 periods added`) });
    expect(stderr).toContain('nothing removed');
    expect(readFileSync(old)).toEqual(bytes);
    const after = await snapshot(out);
    expect(heldData(after)?.records).toMatchObject({ rows: 114 });
    expect(sheet(after, 'KPIs')?.values.flat()).toContain('my note');
    // The export's own totals row: 248,569.64 spent. Sums that the whole workbook shows must meet it once recalculated.
    const data = sheet(after, 'Data');
    const cost = data?.values[0]?.indexOf('Cost') ?? -1;
    const spent = data?.values.slice(1).reduce((sum, row) => sum + Number(row[cost] ?? 0), 0);
    expect(spent).toBeCloseTo(248_569.64, 2);
  });

  test('keeps a figure that somebody typed over and tells both, until ours is taken', async () => {
    const { old, fresh } = await lastMonth();
    const kpis = sheet(await snapshot(old), 'KPIs');
    const row = kpis?.formulas.findIndex((cells) => cells.filter(Boolean).length > 5) ?? 0;
    const column = kpis?.formulas[row]?.findIndex((formula) => formula !== null) ?? 0;
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    await type(old, 'KPIs', row, column, 4711);
    const kept = await marksheet(['build', fresh, '--into', old, '--force']);
    expect(kept.stderr).toContain('1 of your edits kept');
    expect(kept.stderr).toMatch(new RegExp(`KPIs!${address} {2}Yours: 4,?711 {2}Ours: =`));
    expect(sheet(await snapshot(old), 'KPIs')?.values[row]?.[column]).toBe(4711);
    const taken = await marksheet(['build', '--into', old, '--force', '--take-ours', `KPIs!${address}`]);
    expect(taken).toMatchObject({ code: 0 });
    expect(sheet(await snapshot(old), 'KPIs')?.formulas[row]?.[column]).toMatch(/^=/);
  });

  test('tells and marks rows that the export covers and no longer has, with what they hold', async () => {
    const { folder, old } = await lastMonth();
    const [fresh, out] = [join(folder, 'renamed.csv'), join(folder, 'new.xlsx')];
    writeFileSync(fresh, months(/^(January|February) 2026,/).replaceAll('Brand - Search - UK', 'Brand'));
    const { code, stderr } = await marksheet(['build', fresh, '--into', old, '--out', out]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/no longer have: 2\. They stay, with [\d,.]+ in “Cost” that still counts/);
    expect(stderr).toContain('“Brand - Search - UK” in “Campaign” looks renamed to “Brand” (rows: 2)');
    expect(stderr).toMatch(/Data: row \d+, 2026-01-01 · Brand - Search - UK/);
    const words = sheet(await snapshot(out), 'Data')?.values.flat() ?? [];
    expect(words.filter((word) => word === 'Looks renamed in the source')).toHaveLength(2);
  });

  test('asks for the order of dates that nothing settles, and takes the answer', async () => {
    const folder = temporaryFolder();
    const [first, next, old] = ['first.csv', 'next.csv', 'old.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(first, 'Day,Campaign,Cost,Clicks\n2026-01-30,Brand,1.50,2\n2026-01-31,Brand,2.50,3\n');
    writeFileSync(next, 'Day,Campaign,Cost,Clicks\n01/02/2026,Brand,3.50,4\n');
    expect(await marksheet(['build', first, '--out', old])).toMatchObject({ code: 0 });
    const asked = await marksheet(['build', next, '--into', old, '--force']);
    expect(asked).toMatchObject({ code: 1, stderr: expect.stringContaining('--read-as "Day=D/M"') });
    expect(await marksheet(['build', next, '--into', old, '--force', '--read-as', 'Day=D/M'])).toMatchObject({
      code: 0,
    });
    expect(heldData(await snapshot(old))?.records?.period).toEqual({ from: 46_052, to: 46_054 });
  });

  test('stops where ours is asked for in a cell that nobody edited, or that is not there', async () => {
    const { old, fresh } = await lastMonth();
    const bytes = readFileSync(old);
    const places = ['--take-ours', 'Nope!B7', '--take-ours', 'KPIs!A1'];
    const { code, stderr } = await marksheet(['build', fresh, '--into', old, '--force', ...places]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--take-ours Nope!B7, KPIs!A1: there is no such cell'),
    });
    expect(readFileSync(old)).toEqual(bytes);
  });

  test('writes nothing at all where nothing is new', async () => {
    const { old } = await lastMonth();
    const { mtimeMs, ino } = statSync(old);
    const { code, stderr } = await marksheet(['build', '--into', old, '--force']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${old}: Everything is up to date. Nothing is written.\n` });
    expect(statSync(old)).toMatchObject({ mtimeMs, ino });
  });

  test('two builds onto one file at once: none loses what the other wrote', async () => {
    const { folder, old } = await lastMonth();
    const [one, other] = ['one.csv', 'other.csv'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(one, months(/^March 2026,/));
    writeFileSync(other, months(/^April 2026,/));
    const rowsOf = (text: string): number => text.trimEnd().split('\n').length - 3;
    const held = async (): Promise<number> => heldData(await snapshot(old))?.records?.rows ?? 0;
    const before = await held();
    const build = (fresh: string) => marksheet(['build', fresh, '--into', old, '--force']);
    for (const { code, stderr } of await Promise.all([build(one), build(other)]))
      if (code !== 0) expect(stderr).toContain('was changed meanwhile');
    // Whoever was told builds again; what is in already changes nothing.
    for (const fresh of [one, other]) expect(await build(fresh)).toMatchObject({ code: 0 });
    const added = rowsOf(months(/^March 2026,/)) + rowsOf(months(/^April 2026,/));
    expect(await held()).toBe(before + added);
  });

  test('stops with a question where amounts are in another currency, and leaves the file as it was', async () => {
    const { folder, old } = await lastMonth();
    const euros = join(folder, 'euros.csv');
    writeFileSync(euros, months(/^\w+ 2026,/).replaceAll(',GBP,', ',EUR,'));
    const bytes = readFileSync(old);
    const { code, stderr } = await marksheet(['build', euros, '--into', old, '--force']);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('amounts are in GBP') });
    expect(readFileSync(old)).toEqual(bytes);
  });

  test.each([
    ['no workbook', Buffer.from('a,b\n1,2'), 'no .xlsx workbook'],
    ['an .xls file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Nothing was written'],
  ])('refuses %s by name', async (_, bytes, words) => {
    const path = join(temporaryFolder(), 'other.xlsx');
    writeFileSync(path, bytes);
    const { code, stderr } = await marksheet(['build', '--into', path, '--force', '--template', 'goals']);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining(words) });
    expect(readFileSync(path)).toEqual(bytes);
  });

  test.each([
    [['--into', 'a.xlsx'], '--force to change it in place'],
    [['--out', 'a.xlsx', '--alone'], 'go with --into'],
    [['--into', 'a.xlsx', '--force', '--take-ours', 'B7'], 'such as "KPIs!B7"'],
  ])('%j is wrong use', async (words, told) => {
    const { code, stderr } = await marksheet(['build', ...words]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(told) });
  });
});
