import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { readZip, writeZip } from '../../local/xlsx/zip.ts';
import { withLibreOffice } from '../libreoffice/skip.ts';
import { writtenByLibreOffice } from '../xlsx-file/libreoffice-file.ts';
import { example, marksheet, removeTemporaryFolders, temporaryFolder } from './marksheet.ts';

afterAll(removeTemporaryFolders);

const opened = (path: string) => fileHost({ bytes: readFileSync(path), today: 46_300 });
const snapshot = (path: string): Promise<WorkbookSnapshot> => opened(path).host.snapshot();
const unwatched = { progress: () => {}, isCancelled: () => false };

/** Writes into cells of a file as a person does. */
async function type(path: string, title: string, row: number, column: number, content: CellValue): Promise<void> {
  const { host, bytes } = opened(path);
  await host.apply({ titles: {}, steps: [{ kind: 'set-cells', title, cells: [{ row, column, content }] }] }, unwatched);
  writeFileSync(path, bytes());
}

/** Gives the KPI sheet another title, in the formulas of all sheets too, as programs do. */
function renameKpis(path: string): void {
  const titled = (text: string): string =>
    text.replace(/'KPIs'!|\bKPIs!/g, "'Scores'!").replace('<sheet name="KPIs"', '<sheet name="Scores"');
  const entries = readZip(readFileSync(path)).map((entry) =>
    /^xl\/(?:worksheets|charts|workbook)/.test(entry.path) && entry.path.endsWith('.xml')
      ? { ...entry, bytes: Buffer.from(titled(Buffer.from(entry.bytes).toString('utf8'))) }
      : entry,
  );
  writeFileSync(path, writeZip(entries));
}

/** What a snapshot holds, cell by cell; blank lines at the end of a sheet are nothing. */
const cellsOf = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, unknown> =>
  new Map(
    sheets.flatMap(({ title, values, formulas }) =>
      values.flatMap((cells, row) =>
        cells.flatMap((value, column) => {
          const formula = formulas[row]?.[column] ?? null;
          return value === null && formula === null ? [] : [[`${title}!${row},${column}`, { value, formula }] as const];
        }),
      ),
    ),
  );

/** A workbook of fourteen months, and exports of later ones. */
async function book(...later: readonly RegExp[]): Promise<Readonly<{ path: string; exports: readonly string[] }>> {
  const folder = temporaryFolder();
  const lines = readFileSync(example('google-ads-en.csv'), 'utf8').split('\n');
  const paths = [/^\w+ 2025,|^(January|February) 2026,/, ...later].map((pattern, at) => {
    const path = join(folder, `${at}.csv`);
    writeFileSync(path, [...lines.slice(0, 3), ...lines.slice(3).filter((line) => pattern.test(line))].join('\n'));
    return path;
  });
  const [first = '', ...exports] = paths;
  const path = join(folder, 'book.xlsx');
  expect(await marksheet(['build', first, '--out', path])).toMatchObject({ code: 0 });
  return { path, exports };
}

const add = async (path: string, fresh: string): Promise<void> =>
  expect(await marksheet(['build', fresh, '--into', path, '--force'])).toMatchObject({ code: 0 });

describe('undo', () => {
  test('takes builds back one after the other, the values of formulas too, until there is none', async () => {
    const { path, exports } = await book(/^March 2026,/, /^(April|May) 2026,/);
    const before = cellsOf(await snapshot(path));
    await add(path, exports[0] as string);
    const between = cellsOf(await snapshot(path));
    await add(path, exports[1] as string);
    const first = await marksheet(['undo', path, '--force']);
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('one after the other: 1') });
    expect(cellsOf(await snapshot(path))).toEqual(between);
    expect(await marksheet(['undo', path, '--force'])).toMatchObject({
      ...{ code: 0, stderr: `${path}: Undone. The workbook is as it was before that build.\n` },
    });
    expect(cellsOf(await snapshot(path))).toEqual(before);
    const bytes = readFileSync(path);
    const last = await marksheet(['undo', path, '--force']);
    expect(last).toMatchObject({ code: 1, stderr: expect.stringContaining('keeps no build') });
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('leaves what people typed since, and takes all else back into another file', async () => {
    const { path, exports } = await book(/^March 2026,/);
    const before = cellsOf(await snapshot(path));
    await add(path, exports[0] as string);
    await type(path, 'KPIs', 9, 6, 777);
    await type(path, 'Data', 4, 20, 'my note');
    const bytes = readFileSync(path);
    const out = path.replace('book', 'back');
    expect(await marksheet(['undo', path, '--out', out])).toMatchObject({ code: 0 });
    expect(readFileSync(path)).toEqual(bytes);
    const after = new Map(cellsOf(await snapshot(out)));
    expect(after.get('KPIs!9,6')).toMatchObject({ value: 777 });
    expect(after.get('Data!4,20')).toMatchObject({ value: 'my note' });
    for (const place of ['KPIs!9,6', 'Data!4,20']) after.delete(place);
    expect(after).toEqual(new Map([...before].filter(([place]) => place !== 'KPIs!9,6')));
  });

  test('tells what goes with the lines that the build added', async () => {
    const { path, exports } = await book(/^March 2026,/);
    const rows = (await snapshot(path)).sheets.find(({ title }) => title === 'Data')?.values.length ?? 0;
    await add(path, exports[0] as string);
    await type(path, 'Data', rows, 20, 'beside a new row');
    const { code, stderr } = await marksheet(['undo', path, '--force']);
    expect({ code, stderr }).toMatchObject({
      ...{ code: 0, stderr: expect.stringContaining('You changed something on Data since; it goes too.') },
    });
    expect(stderr).toContain(`These go with it: Data!U${rows + 1} (beside a new row)\n`);
    expect(stderr).not.toContain('is as it was before');
  });

  test('follows a sheet that somebody renamed since', async () => {
    const { path, exports } = await book(/^March 2026,/);
    const before = cellsOf(await snapshot(path));
    await add(path, exports[0] as string);
    renameKpis(path);
    expect(await marksheet(['undo', path, '--force'])).toMatchObject({
      ...{ code: 0, stderr: `${path}: Undone. The workbook is as it was before that build.\n` },
    });
    const plain = (cells: ReadonlyMap<string, unknown>): string =>
      JSON.stringify([...cells])
        .replaceAll("'Scores'", "'KPIs'")
        .replaceAll('Scores', 'KPIs');
    expect(plain(cellsOf(await snapshot(path)))).toBe(plain(before));
  });

  test.each([
    [[], 'undo needs one workbook'],
    [['a.xlsx'], '--force to change it in place'],
    [['a.xlsx', '--out', 'b.csv'], 'must end in .xlsx'],
  ])('%j is wrong use', async (words, told) => {
    expect(await marksheet(['undo', ...words])).toMatchObject({ code: 2, stderr: expect.stringContaining(told) });
  });
});

withLibreOffice('a build is taken back whole after LibreOffice has saved the file in between', async () => {
  const { path, exports } = await book(/^(March|April) 2026,/);
  const before = await writtenByLibreOffice(readFileSync(path));
  await add(path, exports[0] as string);
  writeFileSync(path, await writtenByLibreOffice(readFileSync(path)));
  const undone = await marksheet(['undo', path, '--force']);
  expect(undone).toMatchObject({ code: 0 });
  expect(undone.stderr).not.toMatch(/You changed|that you changed/);
  writeFileSync(path, await writtenByLibreOffice(readFileSync(path)));
  const was = (await fileHost({ bytes: before, today: 46_300 }).host.snapshot()).sheets;
  expect(cellsOf(await snapshot(path))).toEqual(cellsOf({ sheets: was }));
});
