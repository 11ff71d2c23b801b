import type { ChangeStep } from '../../core/host/change.ts';
import type { HostFailureCode } from '../../core/host/host-failure.ts';
import { cellsOf, contentOf, FIGURES, figuresAndReader, only, READER, someDress } from '../host/arranging-change.ts';
import { dataSheet } from '../host/contract-change.ts';
import { driverOf } from '../host/driver.ts';
import { allOrSome } from '../thorough.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';
import type { User } from './server/book/user.ts';

const watch = { progress: () => {}, isCancelled: () => false };

/** What somebody else in the same workbook does; whatever they type says so. */
const THEIRS = 'theirs!';
const edits: Readonly<Record<string, (book: User) => void>> = {
  'types over a figure': (book) => book.type(FIGURES, 'B3', THEIRS),
  'types over a cell that is to be written': (book) => book.type('Sheet1', 'A2', THEIRS),
  'types over a formula of ours': (book) => book.type(FIGURES, 'D4', THEIRS),
  'writes another formula': (book) => book.type(FIGURES, 'B6', `=SUM(B2:B3)&"${THEIRS}"`),
  'types into a line that is to go': (book) => book.type(FIGURES, 'C4', THEIRS),
  'types beside everything': (book) => book.type(FIGURES, 'H9', THEIRS),
  'types on a sheet that is to go': (book) => book.type(READER, 'A2', THEIRS),
  'types below a sheet that is to go': (book) => book.type(READER, 'A9', THEIRS),
  'empties a cell': (book) => book.type(FIGURES, 'C5', ''),
  'widens a sum': (book) => book.type(FIGURES, 'B6', '=SUM(B2:B9)'),
  'inserts a row and fills it': (book) => {
    book.insertLines(FIGURES, 'rows', 1, 1);
    book.type(FIGURES, 'A2', THEIRS);
  },
  'deletes a row': (book) => book.deleteLines(FIGURES, 'rows', 4, 1),
  'adds a sheet': (book) => {
    book.addSheet('Another');
    book.type('Another', 'A1', THEIRS);
  },
  'renames a sheet': (book) => book.renameSheet(FIGURES, THEIRS.replace('!', '')),
  'takes the title of a sheet that is to come': (book) => {
    book.addSheet(dataSheet.title);
    book.type(dataSheet.title, 'A1', THEIRS);
  },
};

const write: ChangeStep = { kind: 'set-cells', title: 'Sheet1', cells: [{ row: 1, column: 0, content: 'ours' }] };
const changes: Readonly<Record<string, readonly ChangeStep[]>> = {
  'fills, dresses, adds and removes': [
    write,
    { kind: 'set-block', title: FIGURES, block: { row: 3, column: 1, columns: [[301], ['ours']] } },
    { kind: 'dress', title: FIGURES, dress: someDress },
    { kind: 'add-sheet', sheet: dataSheet, place: 1 },
    { kind: 'remove-sheet', title: READER },
  ],
  'puts a sheet in the place of another': [
    write,
    { kind: 'remove-sheet', title: READER },
    { kind: 'add-sheet', sheet: { ...dataSheet, title: READER }, place: 1 },
  ],
  'has lines come and go': [
    { kind: 'delete-rows', title: FIGURES, at: 3, count: 1 },
    { kind: 'insert-rows', title: FIGURES, at: 2, count: 2 },
    { kind: 'set-cells', title: FIGURES, cells: [{ row: 2, column: 0, content: 'ours' }] },
  ],
  'moves lines': [
    { kind: 'move-rows', title: FIGURES, from: 3, count: 1, to: 1 },
    { kind: 'dress', title: FIGURES, dress: { ...someDress, widths: [{ column: 0, width: 9 }] } },
    write,
  ],
};

async function begun(): Promise<ExcelClient> {
  const client = excelClient();
  await client.host.apply(figuresAndReader, watch);
  return client;
}

const hasTheirs = async ({ host }: ExcelClient): Promise<boolean> =>
  (await host.snapshot()).sheets.some((sheet) =>
    [sheet.title, ...Object.values(cellsOf(sheet))].some((content) => String(content).includes('theirs')),
  );

/** Nobody works on a sheet that they do not see. */
const isSeen = ({ state }: User, name: string): boolean =>
  !name.includes('sheet that is to go') ||
  state.sheets.some((each) => each.name === READER && each.visibility === 'Visible');

const isTaken = ({ titles }: User, name: string): boolean =>
  name.startsWith('takes the title') && titles.includes(dataSheet.title);

/** Edits that move lines under lines that go or move: what formulas were is not known then, and people are told. */
const isEntangled = (name: string, steps: readonly ChangeStep[]): boolean =>
  /(?:inserts|deletes) a row/.test(name) && steps.some(({ kind }) => kind === 'delete-rows' || kind === 'move-rows');

/** Somebody's edit comes in right before the batch of this number, counted from where the change begins. */
async function meanwhile(steps: readonly ChangeStep[], name: string, at: number) {
  const client = await begun();
  const { excel, host } = client;
  await host.snapshot();
  let isDone = false;
  excel.batches.before(excel.batches.count + at, () => {
    isDone = isSeen(excel.book, name) && !isTaken(excel.book, name);
    if (isDone) edits[name]?.(excel.book);
  });
  const { failure } = await driverOf(host).apply(only(...steps), null);
  return { client, failure, isDone, content: contentOf(await host.snapshot()) };
}

/** A change that nobody disturbs takes no more batches; what comes after is what it takes to go back. */
const MOST_BATCHES = 8;

/** Of the edits some are tried in the midst of each change, all of them every night. */
const tried = (change: number) => allOrSome([...Object.entries(edits).entries()], ([at]) => at % 4 === change % 4);

describe.each([...Object.entries(changes).entries()])('a change', (at, [does, steps]) => {
  test.each(tried(at).map(([, edit]) => edit))(
    `${does}, and meanwhile somebody %s: it stays, and nothing is half done`,
    async (name, edit) => {
      const alone = await begun();
      edit(alone.excel.book);
      const onlyTheirs = contentOf(await alone.host.snapshot());
      const isTyped = await hasTheirs(alone);
      for (let at = 0; at < MOST_BATCHES; at += 1) {
        const { client, failure, isDone, content } = await meanwhile(steps, name, at);
        if (!isDone) break;
        const told: readonly (HostFailureCode | null)[] = [null, 'changed-meanwhile', 'title-taken'];
        const isUnfinished = failure === 'unfinished' && isEntangled(name, steps);
        expect([name, at, told.includes(failure) || isUnfinished ? '' : failure]).toEqual([name, at, '']);
        if (isTyped) expect([name, at, await hasTheirs(client)]).toEqual([name, at, true]);
        if (failure !== null && !isUnfinished) expect([name, at, content]).toEqual([name, at, onlyTheirs]);
      }
    },
  );
});

describe('whatever is tried of the above', () => {
  const writing: ChangeStep = { kind: 'set-cells', title: FIGURES, cells: [{ row: 8, column: 0, content: 'ours' }] };
  const removing: ChangeStep = { kind: 'remove-sheet', title: READER };

  test('an edit before the change begins is noticed before anything is written, on any cell of its sheets', async () => {
    const { excel, host } = await begun();
    await host.snapshot();
    excel.book.type(FIGURES, 'B3', THEIRS);
    const from = excel.batches.count;
    expect((await driverOf(host).apply(only(writing), null)).failure).toBe('changed-meanwhile');
    expect(excel.batches.log.slice(from).some(({ names }) => names.has('Formulas'))).toBe(false);
  });

  test('an edit on a sheet that is to go keeps it, as long as it is seen', async () => {
    const { excel, host } = await begun();
    await host.snapshot();
    excel.batches.before(excel.batches.count + 1, () => excel.book.type(READER, 'A2', THEIRS));
    expect((await driverOf(host).apply(only(writing, removing), null)).failure).toBe('changed-meanwhile');
    expect([excel.book.value(READER, 'A2'), excel.book.sheet(READER).visibility]).toEqual([THEIRS, 'Visible']);
  });

  test('a sheet that is to go is hidden before it is read for the last time', async () => {
    const { excel, host } = await begun();
    await host.snapshot();
    let found: string | null = null;
    excel.batches.before(excel.batches.count + 2, () => {
      found = excel.book.sheet(READER).visibility;
    });
    await host.apply(only(writing, removing), watch);
    expect([found, excel.book.titles.includes(READER)]).toEqual(['Hidden', false]);
  });
});

describe('somebody removes a sheet of theirs', () => {
  const withAnother = async (): Promise<ExcelClient> => {
    const client = await begun();
    client.excel.book.addSheet('Another');
    client.excel.book.type('Another', 'A1', THEIRS);
    return client;
  };

  test.each([0, 1, 2])('while the workbook is read, before batch %i: it is read without that', async (batch) => {
    const { excel, host } = await withAnother();
    excel.batches.before(excel.batches.count + batch, () => excel.book.removeSheet('Another'));
    expect((await host.snapshot()).sheets.map(({ title }) => title)).not.toContain('Another');
  });

  test('while a place on it is shown, or selected cells on it are read: people are told, or it is left out', async () => {
    const shown = await withAnother();
    shown.excel.batches.before(shown.excel.batches.count + 1, () => shown.excel.book.removeSheet('Another'));
    await expect(shown.host.show('Another', 0, 0)).rejects.toMatchObject({ code: 'no-such-sheet', found: 'Another' });
    const selected = await withAnother();
    selected.excel.book.select('Another', 'A1');
    selected.excel.batches.before(selected.excel.batches.count + 1, () => selected.excel.book.removeSheet('Another'));
    expect((await selected.host.selection())?.title).not.toBe('Another');
  });
});

test('somebody who filters rows just now keeps their filter as it is', async () => {
  const { excel, host } = await begun();
  const filter = (lastRow: number) => ({ row: 0, column: 0, lastRow, lastColumn: 2 });
  const dressed = (lastRow: number): ChangeStep => ({
    kind: 'dress',
    title: FIGURES,
    dress: { ...someDress, charts: null, validations: [], rules: [], filter: filter(lastRow) },
  });
  await host.apply(only(dressed(3)), watch);
  excel.book.filterRows(FIGURES);
  await host.apply(only(dressed(4)), watch);
  expect([excel.book.sheet(FIGURES).filter, excel.book.sheet(FIGURES).isFiltered]).toEqual([filter(3), true]);
});

describe('while long data is written in several batches', () => {
  const LONG = 30_000;
  const text = (row: number): string => `a campaign whose name is long enough to fill requests ${row}`;
  const column = Array.from({ length: LONG }, (_, row) => text(row));
  const long: ChangeStep = {
    kind: 'set-block',
    title: 'Sheet1',
    block: { row: 5, column: 0, columns: [column, column, column] },
  };
  /** Right before the second batch that writes: one reads, and what takes so much back takes one of its own. */
  const typing = async (address: string) => {
    const { excel, host } = await begun();
    const before = contentOf(await host.snapshot());
    excel.batches.before(excel.batches.count + 3, () => excel.book.type('Sheet1', address, THEIRS));
    const { failure } = await driverOf(host).apply(only(long), null);
    const held = excel.book.value('Sheet1', address);
    excel.book.type('Sheet1', address, '');
    return { excel, failure, held, before, after: contentOf(await host.snapshot()) };
  };

  test('somebody types where nothing is written yet: it is noticed, and what was written goes', async () => {
    const { failure, held, before, after } = await typing(`B${LONG}`);
    expect([failure, held, after]).toEqual(['changed-meanwhile', THEIRS, before]);
  });

  test('somebody types over what is written already: that stays, and the rest is written', async () => {
    const { excel, failure, held } = await typing('B16');
    expect([failure, held]).toEqual([null, THEIRS]);
    const ends = ['A6', 'B17', `C${LONG + 5}`].map((place) => excel.book.value('Sheet1', place));
    expect(ends).toEqual([text(0), text(11), text(LONG - 1)]);
  });
});
