import type { ChangeStep } from '../../core/host/change.ts';
import type { Host } from '../../core/host/port.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { noteXml } from '../../excel-addin/host/stored/notes.ts';
import { followUnfinished } from '../../excel-addin/pane/follow-unfinished.ts';
import { findUnfinished, takeBack } from '../../excel-addin/pane/unfinished.ts';
import { contentOf, only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

const { jest } = import.meta;
const watch = { progress: () => {}, isCancelled: () => false };
const ROWS = 20;
const TITLES = ['One', 'Two'];

const rows = (text: string): readonly string[] => Array.from({ length: ROWS }, (_, row) => `${text} ${row}`);

const over = (title: string): ChangeStep => ({
  kind: 'set-block',
  title,
  block: { row: 0, column: 0, columns: [rows('new')] },
});

async function withTwoSheets(): Promise<ExcelClient & Readonly<{ before: unknown }>> {
  const client = excelClient();
  const steps = TITLES.map((title): ChangeStep => {
    const sheet = draftSheet(title, title).finish({ columnBlocks: [{ row: 0, column: 0, columns: [rows(title)] }] });
    return { kind: 'add-sheet', sheet, place: null };
  });
  await client.host.apply(only(...steps), watch);
  return { ...client, before: contentOf(await client.host.snapshot()) };
}

const anotherPane = ({ excel }: ExcelClient): Host => excelHost({ run: excel.Excel.run, displayLanguage: null });

/** A page builds, and is gone for good once its cells are written. */
async function dies({ excel }: ExcelClient, host: Host, step: ChangeStep): Promise<void> {
  await host.snapshot();
  excel.batches.offlineFrom(excel.batches.count + 2);
  await driverOf(host).apply(only(step), null);
  excel.batches.offlineFrom(null);
}

async function takeBackNext(host: Host): Promise<string> {
  const found = await findUnfinished(host);
  return found === null ? 'nothing' : (await takeBack(host, found, () => {})).kind;
}

test('of two pages that were gone half way both are taken back, one after the other', async () => {
  const client = await withTwoSheets();
  for (const title of TITLES) await dies(client, anotherPane(client), over(title));
  expect(TITLES.map((title) => client.excel.book.value(title, 'A3'))).toEqual(['new 2', 'new 2']);
  const pane = anotherPane(client);
  expect([await takeBackNext(pane), await takeBackNext(pane), await takeBackNext(pane)]).toEqual([
    'taken-back',
    'taken-back',
    'nothing',
  ]);
  expect([contentOf(await pane.snapshot()), client.excel.book.state.xml]).toEqual([client.before, []]);
});

describe('a page that goes away while it writes a long note', () => {
  const pieces = noteXml('long '.repeat(200_000));

  /** What is looked at every quarter of a minute, without waiting for it. */
  async function looks(count: number): Promise<void> {
    for (let look = 0; look < count; look += 1) await jest.advanceTimersByTimeAsync(15_000);
  }

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const partsOf = ({ excel }: ExcelClient): number => excel.book.state.xml.length;

  async function write({ excel }: ExcelClient, xml: readonly string[]): Promise<void> {
    const done = excel.Excel.run(async (context) => {
      for (const piece of xml) context.workbook.customXmlParts.add(piece);
      await context.sync();
    });
    await jest.advanceTimersByTimeAsync(0);
    await done;
  }

  test('leaves pieces that go once they did not move for a minute, and nothing is offered', async () => {
    const client = excelClient();
    await write(client, pieces.slice(0, 2));
    const told: (string | null)[] = [];
    const end = followUnfinished(client.host, (left) => told.push(left));
    await looks(3);
    expect(partsOf(client)).toBe(2);
    await looks(2);
    expect([partsOf(client), told]).toEqual([0, []]);
    end();
  });

  test('keeps them as long as it goes on, and a whole note for whoever takes it back', async () => {
    const client = excelClient();
    await write(client, pieces.slice(0, 1));
    const told: (string | null)[] = [];
    const end = followUnfinished(client.host, (left) => told.push(left));
    for (const piece of pieces.slice(1)) {
      await looks(3);
      await write(client, [piece]);
    }
    await looks(7);
    expect([partsOf(client), told.length]).toEqual([pieces.length, 1]);
    end();
  });
});
