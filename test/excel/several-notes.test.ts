import type { Host } from '../../core/host/port.ts';
import { noteXml } from '../../excel-addin/host/stored/notes.ts';
import { followUnfinished } from '../../excel-addin/pane/follow-unfinished.ts';
import { type Left, leaveAsItIs, othersLeft, readLeft } from '../../excel-addin/pane/left-changes.ts';
import { findUnfinished, takeBack } from '../../excel-addin/pane/unfinished.ts';
import { contentOf } from '../host/arranging-change.ts';
import { addTwoSheets, anotherPane, diesOver, TITLES } from './died-pages.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

const { jest } = import.meta;

/** Two pages that were gone half way, each over a sheet. */
async function twoDied(): Promise<ExcelClient & Readonly<{ pane: Host; before: unknown }>> {
  const client = excelClient();
  await addTwoSheets(client.excel);
  const before = contentOf(await client.host.snapshot());
  for (const title of TITLES) await diesOver(client.excel, title);
  expect(TITLES.map((title) => client.excel.book.value(title, 'A3'))).toEqual(['new 2', 'new 2']);
  return { ...client, pane: anotherPane(client.excel), before };
}

async function takeBackNext(host: Host): Promise<string> {
  const found = await findUnfinished(host);
  return found === null ? 'nothing' : (await takeBack(host, found, () => {})).kind;
}

test('of two pages that were gone half way both are taken back, one after the other', async () => {
  const { excel, pane, before } = await twoDied();
  expect([await takeBackNext(pane), await takeBackNext(pane), await takeBackNext(pane)]).toEqual([
    'taken-back',
    'taken-back',
    'nothing',
  ]);
  expect([contentOf(await pane.snapshot()), excel.book.state.xml]).toEqual([before, []]);
});

describe('a change whose sheet somebody deleted', () => {
  const nothing = (): void => {};
  const leftOf = async (pane: Host, hash: string | null): Promise<Left> => (await readLeft(pane, hash)) as Left;

  test('is not taken back on another sheet that reads the same, and holds up no other change', async () => {
    const { excel, pane } = await twoDied();
    excel.book.removeSheet('One');
    const gone = await leftOf(pane, null);
    const [next, ...more] = await othersLeft(pane, gone);
    expect([gone.titles, more]).toEqual([['One'], []]);
    expect(await takeBack(pane, gone.found, nothing)).toEqual({ kind: 'missing', title: 'One' });
    expect(excel.book.value('Two', 'A3')).toBe('new 2');
    const other = await leftOf(pane, next as string);
    expect(other.titles).toEqual(['Two']);
    expect(await takeBack(pane, other.found, nothing, other.hash)).toEqual({ kind: 'taken-back' });
    expect(excel.book.value('Two', 'A3')).toBe('Two 2');
    expect((await leftOf(pane, null)).hash).toBe(gone.hash);
  });

  test('is left as it is once somebody wants that, and nothing else goes with it', async () => {
    const { excel, pane } = await twoDied();
    excel.book.removeSheet('One');
    const gone = await leftOf(pane, null);
    expect(await leaveAsItIs(pane, gone)).toBe('left');
    expect([(await leftOf(pane, null)).titles, excel.book.value('Two', 'A3')]).toEqual([['Two'], 'new 2']);
    expect(await leaveAsItIs(pane, gone)).toBe('ended');
    expect([await takeBackNext(pane), excel.book.value('Two', 'A3'), excel.book.state.xml]).toEqual([
      'taken-back',
      'Two 2',
      [],
    ]);
  });

  test('is not left where one goes on after all', async () => {
    const { excel, pane } = await twoDied();
    const first = await leftOf(pane, null);
    const parts = excel.book.state.xml.length;
    await anotherPane(excel).store('unfinished-beat', '7');
    expect([await leaveAsItIs(pane, first), (await leftOf(pane, null)).hash]).toEqual(['going-on', first.hash]);
    expect(await othersLeft(pane, first)).toHaveLength(1);
    expect(excel.book.state.xml.length).toBeLessThanOrEqual(parts);
  });
});

test('a change whose note cannot be read stays told until somebody leaves it as it is', async () => {
  const { excel, host } = excelClient();
  await host.store('unfinished', 'of another version');
  const left = (await readLeft(host, null)) as Left;
  expect(await takeBack(host, left.found, () => {})).toEqual({ kind: 'unreadable' });
  expect(await readLeft(host, null)).toEqual(left);
  expect([await leaveAsItIs(host, left), excel.book.state.xml]).toEqual(['left', []]);
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
