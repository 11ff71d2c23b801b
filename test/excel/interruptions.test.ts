import type { ChangeStep } from '../../core/host/change.ts';
import type { HostFailureCode } from '../../core/host/host-failure.ts';
import { safeUndo } from '../../core/host/undo/safe-undo.ts';
import { readUndos } from '../../core/host/undo/undo-schema.ts';
import { cellArea } from '../../core/workbook/sheet-draft.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { contentOf, FIGURES, figuresAndReader, only, READER, someDress } from '../host/arranging-change.ts';
import { dataSheet, reportSheet, threeSheets } from '../host/contract-change.ts';
import { driverOf } from '../host/driver.ts';
import { times } from '../thorough.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };

async function begun(): Promise<ExcelClient> {
  const client = excelClient();
  await client.host.apply(figuresAndReader, watch);
  await client.host.snapshot();
  return client;
}

const everything: readonly ChangeStep[] = [
  { kind: 'move-rows', title: FIGURES, from: 4, count: 1, to: 1 },
  { kind: 'insert-rows', title: FIGURES, at: 5, count: 1 },
  { kind: 'set-block', title: FIGURES, block: { row: 5, column: 0, columns: [['May'], [500]] } },
  { kind: 'dress', title: FIGURES, dress: someDress },
  { kind: 'add-sheet', sheet: dataSheet, place: 1 },
  { kind: 'remove-sheet', title: READER },
];

/** A change that nobody disturbs takes no more batches. */
const MOST_BATCHES = 12;

const applied = async ({ host }: ExcelClient): Promise<HostFailureCode | null> =>
  (await driverOf(host).apply(only(...everything), null)).failure;

async function states(): Promise<Readonly<{ before: unknown; after: unknown; batches: number }>> {
  const client = await begun();
  const before = contentOf(await client.host.snapshot());
  const from = client.excel.batches.count;
  expect(await applied(client)).toBeNull();
  const batches = client.excel.batches.count - from;
  expect(batches).toBeLessThan(MOST_BATCHES);
  return { before, after: contentOf(await client.host.snapshot()), batches };
}

describe('the connection', () => {
  test('loses an answer: the workbook is as before, or as after, and people are told which', async () => {
    const { before, after, batches } = await states();
    for (let at = 0; at < batches; at += 1) {
      const client = await begun();
      client.excel.batches.loseAnswer(client.excel.batches.count + at);
      const failure = await applied(client);
      expect([at, failure, contentOf(await client.host.snapshot())]).toEqual([at, failure, failure ? before : after]);
      expect([null, 'offline']).toContain(failure);
    }
  });

  test('goes away for good: people are told that the change is half done, and once it is back all is put back', async () => {
    const { before, after, batches } = await states();
    const told = new Set<HostFailureCode | null>();
    for (let at = 0; at < batches; at += 1) {
      const client = await begun();
      const { excel, host } = client;
      excel.batches.offlineFrom(excel.batches.count + at);
      const failure = await applied(client);
      told.add(failure);
      await expect(host.snapshot()).rejects.toMatchObject({ code: failure });
      excel.batches.offlineFrom(null);
      expect([at, contentOf(await host.snapshot())]).toEqual([at, before]);
      expect(await applied(client)).toBeNull();
      expect(contentOf(await host.snapshot())).toEqual(after);
    }
    expect([...told]).toEqual(['offline', 'unfinished']);
  });

  test('goes away with the page: another page finds what takes all of it back', async () => {
    const { excel, host } = excelClient();
    await host.apply(figuresAndReader, watch);
    const before = contentOf(await host.snapshot());
    const change = { ...threeSheets, steps: [...threeSheets.steps, ...everything.slice(0, 4)] };
    excel.batches.offlineFrom(excel.batches.count + 2);
    expect((await driverOf(host).apply(change, null)).failure).toBe('unfinished');
    excel.batches.offlineFrom(null);
    const other = excelHost({ run: excel.Excel.run, displayLanguage: null });
    const [undo] = readUndos((await other.readStored('unfinished')) ?? '');
    expect(undo?.titles).toEqual(threeSheets.steps.map((step) => (step.kind === 'add-sheet' ? step.sheet.title : '')));
    const safe = undo && safeUndo(undo, await other.snapshot());
    if (safe?.kind !== 'ready') throw new Error(safe?.kind);
    expect([safe.kept, new Set(safe.changed)]).toEqual([0, new Set(undo?.titles)]);
    await other.apply(safe.change, watch);
    for (const name of ['unfinished', 'unfinished-beat']) await other.store(name, null);
    expect([contentOf(await other.snapshot()), excel.book.state.xml]).toEqual([before, []]);
  });

  test('nothing says that a change is under way once it is done, or taken back', async () => {
    const { excel, host } = await begun();
    expect(excel.book.state.xml).toEqual([]);
    excel.batches.failAt(excel.batches.count + 2, { after: 3 });
    expect(await applied({ excel, host })).not.toBeNull();
    expect([await host.readStored('unfinished'), excel.book.state.xml]).toEqual([null, []]);
  });

  test('goes away once more while all is put back: it is put back all the same', async () => {
    const { before, batches } = await states();
    for (let at = batches; at < batches + 5; at += 1) {
      const client = await begun();
      const { excel, host } = client;
      const from = excel.batches.count;
      excel.batches.loseAnswer(from + batches - 2);
      excel.batches.offlineFrom(from + at);
      expect(await applied(client)).not.toBeNull();
      excel.batches.offlineFrom(null);
      expect([at, contentOf(await host.snapshot())]).toEqual([at, before]);
    }
  });
});

describe('a cell that is being edited', () => {
  test('holds a change up until it is done, and then nothing is lost', async () => {
    const { excel, host } = await begun();
    excel.batches.beginEditing();
    let isDone = false;
    const applying = host.apply(threeSheets, watch).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isDone, excel.book.titles.includes(dataSheet.title)]).toEqual([false, false]);
    excel.book.type('Sheet1', 'D4', 'mine');
    excel.batches.endEditing();
    await applying;
    expect([excel.book.value('Sheet1', 'D4'), excel.book.titles.length]).toEqual(['mine', 6]);
  });

  test('in the midst of a change holds it up as well; what was typed is noticed where it matters', async () => {
    const { excel, host } = await begun();
    const before = contentOf(await host.snapshot());
    excel.batches.before(excel.batches.count, () => {
      // Once this batch is answered.
      queueMicrotask(() => excel.batches.beginEditing());
      setTimeout(() => {
        excel.book.type('Sheet1', 'A2', 'typed');
        excel.batches.endEditing();
      }, 20);
    });
    const write: ChangeStep = { kind: 'set-cells', title: 'Sheet1', cells: [{ row: 1, column: 0, content: 'ours' }] };
    const { failure } = await driverOf(host).apply(only(write, ...everything), null);
    expect(failure).toBe('changed-meanwhile');
    expect(excel.book.value('Sheet1', 'A2')).toBe('typed');
    excel.book.type('Sheet1', 'A2', 'mine');
    expect(contentOf(await host.snapshot())).toEqual(before);
  });

  test('is told where the workbook is only read', async () => {
    const { excel, host } = await begun();
    excel.batches.beginEditing();
    await expect(host.snapshot()).rejects.toMatchObject({ code: 'editing-cell' });
    await expect(host.selection()).rejects.toMatchObject({ code: 'editing-cell' });
    await expect(host.store('goals', '{}')).rejects.toMatchObject({ code: 'editing-cell' });
    excel.batches.endEditing();
    expect((await host.snapshot()).sheets).toHaveLength(3);
  });
});

/** As plain data that can be compared, wherever it was made. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (each instanceof Map || each instanceof Set ? [...each] : each)));

/** All that stands on top of the cells of a sheet, but for numbers that Excel gives out anew. */
function furniture({ excel: { book } }: ExcelClient, title: string): unknown {
  const { rules, filter, charts } = book.sheet(title);
  return plain({
    rules: rules.map(({ areas, facts, formulas }) => ({ areas, facts, formulas })),
    charts: charts.map(({ series, facts, type }) => ({ series, facts, type })),
    checks: ['A3', 'A4', 'B3', 'B4'].map((place) => book.look(title, place, 'validation')),
    filter,
  });
}

/** Figures with rules and checks of somebody's on them. */
async function withTheirs(): Promise<ExcelClient> {
  const client = await begun();
  await client.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(FIGURES).getRange('A4');
    range.dataValidation.rule = { wholeNumber: { formula1: 3, operator: 'GreaterThan' } };
    range.dataValidation.errorAlert = { title: 'Theirs', message: 'No', style: 'Warning', showAlert: true };
    range.dataValidation.ignoreBlanks = false;
    range.dataValidation.prompt = { title: 'Theirs', message: 'A number', showPrompt: true };
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '="theirs"', operator: 'EqualTo' };
    await context.sync();
  });
  return client;
}

describe('what stands on top of cells', () => {
  const wanted: ChangeStep = {
    kind: 'dress',
    title: FIGURES,
    dress: {
      ...someDress,
      rules: [
        { ...cellArea(3, 0), text: 'Mar', tone: 'good' },
        { ...cellArea(2, 0), text: 'Feb', tone: 'bad' },
      ],
      validations: [
        { ...cellArea(3, 0), kind: 'any', hint: 'ours' },
        { ...cellArea(2, 1), kind: 'number' },
      ],
      filter: { row: 0, column: 0, lastRow: 5, lastColumn: 3 },
      styles: [],
      widths: [],
      tallRows: [],
    },
  };

  test('rules, checks and filters of people are put back as they were, whichever action fails', async () => {
    const client = await withTheirs();
    const before = furniture(client, FIGURES);
    client.excel.batches.failAtAction(null);
    await client.host.apply(only(wanted), watch);
    const actions = client.excel.batches.failAtAction(null);
    const after = furniture(client, FIGURES);
    expect(after).not.toEqual(before);
    for (let at = 0; at < actions; at += times(1, 8)) {
      const other = await withTheirs();
      other.excel.batches.failAtAction(at);
      const { failure } = await driverOf(other.host).apply(only(wanted), null);
      expect([at, failure, furniture(other, FIGURES)]).toEqual([at, failure, failure ? before : after]);
    }
  });
});

describe('a sheet that was to go', () => {
  test('comes back with its looks, its charts and its place, whichever action fails', async () => {
    const build = async (): Promise<ExcelClient> => {
      const client = excelClient();
      await client.host.apply(threeSheets, watch);
      await client.host.snapshot();
      return client;
    };
    const undo = only(
      { kind: 'set-cells', title: 'Sheet1', cells: [{ row: 0, column: 0, content: 'ours' }] },
      { kind: 'remove-sheet', title: reportSheet.title },
      { kind: 'add-sheet', sheet: { ...dataSheet, title: reportSheet.title, key: 'other' }, place: 0 },
      { kind: 'remove-sheet', title: dataSheet.title },
    );
    const first = await build();
    const whole = ({ excel }: ExcelClient): unknown =>
      plain(
        excel.book.state.sheets.map(({ name, visibility, cells, looks, charts, rules, frozen, widths }) => ({
          cells: cells.map((row) => row.filter((cell) => cell !== undefined)).filter(({ length }) => length > 0),
          ...{ name, visibility, charts, rules, frozen, widths, looks },
        })),
      );
    const before = whole(first);
    first.excel.batches.failAtAction(null);
    await first.host.apply(undo, watch);
    const actions = first.excel.batches.failAtAction(null);
    let failures = 0;
    for (let at = 0; at < actions; at += times(1, 8)) {
      const client = await build();
      client.excel.batches.failAtAction(at);
      const { failure } = await driverOf(client.host).apply(undo, null);
      if (failure === null) continue;
      failures += 1;
      expect([at, whole(client)]).toEqual([at, before]);
    }
    expect(failures).toBeGreaterThan(3);
  });
});

describe('a sheet that people protected', () => {
  test('is told, and nothing of the change stays', async () => {
    const { excel, host } = await begun();
    const before = contentOf(await host.snapshot());
    excel.book.protect(FIGURES);
    const { failure } = await driverOf(host).apply(only(...everything), null);
    expect([failure, contentOf(await host.snapshot())]).toEqual(['protected', before]);
  });

  test('while a change is under way is told as well', async () => {
    const { excel, host } = await begun();
    const before = contentOf(await host.snapshot());
    excel.batches.before(excel.batches.count + 2, () => excel.book.protect(FIGURES));
    const { failure } = await driverOf(host).apply(only(...everything), null);
    // What stands on a protected sheet can't be put back before somebody opens it again.
    expect(failure).toBe('unfinished');
    excel.book.sheet(FIGURES).protection = null;
    expect(contentOf(await host.snapshot())).toEqual(before);
  });
});
