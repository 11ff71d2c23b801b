import type { ChangeStep } from '../../core/host/change.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const SHEET = 'Sheet1';
const TEXT = '@';

/** An Excel whose first sheet has cells that take everything for a text. */
async function withTexts(formats: (sheet: Excel.Worksheet) => void): Promise<ExcelClient> {
  const client = excelClient();
  await client.excel.Excel.run(async (context) => {
    formats(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
  await client.host.snapshot();
  return client;
}

/** One format for all cells of a range. */
const format = (sheet: Excel.Worksheet, address: string, pattern = TEXT): void => {
  sheet.getRange(address).numberFormat = pattern as unknown as string[][];
};

const block = (...columns: readonly (readonly (string | number)[])[]): ChangeStep => ({
  kind: 'set-block',
  title: SHEET,
  block: { row: 0, column: 0, columns },
});

const ROWS = 6000;
const texts = Array.from({ length: ROWS }, (_, row) => ['00123', '=1+1', 'name'][row % 3] as string);

describe('cells of which some take everything for a text', () => {
  test.each(['A1', 'A2:A3', 'B50:B6000', 'A1:B6000'])('%s: texts are texts everywhere', async (address) => {
    const { excel, host } = await withTexts((sheet) => format(sheet, address));
    await host.apply(only(block(texts, texts)), watch);
    for (const column of ['A', 'B'])
      for (const row of [1, 2, 3, 49, 50, 5000, ROWS])
        expect([column, row, excel.book.value(SHEET, `${column}${row}`)]).toEqual([column, row, texts[row - 1]]);
    expect(excel.book.formula(SHEET, 'A2')).toBeNull();
  });

  test('numbers in a long column of them are numbers, and the column goes on taking texts', async () => {
    const { excel, host } = await withTexts((sheet) => format(sheet, `A1:A${ROWS}`));
    const numbers = Array.from({ length: ROWS }, (_, row) => row + 0.5);
    await host.apply(only(block(numbers, numbers)), watch);
    for (const row of [1, 777, ROWS]) {
      expect(excel.book.value(SHEET, `A${row}`)).toBe(row - 0.5);
      expect(excel.book.look(SHEET, `A${row}`, 'numberFormat')).toBe(TEXT);
      expect(excel.book.look(SHEET, `B${row}`, 'numberFormat')).toBe('General');
    }
  });

  test('numbers and texts by turns in cells of one and the other kind are what they were, within what a request holds', async () => {
    const { excel, host } = await withTexts((sheet) => {
      sheet.getRange(`A1:A${ROWS}`).numberFormat = texts.map((_, row) => [row % 2 === 0 ? TEXT : '0.00']);
    });
    const mixed = texts.map((text, row) => (row % 5 === 0 ? text : row));
    await host.apply(only(block(mixed)), watch);
    for (const row of [0, 1, 2, 5, 10, 4444, 4445, ROWS - 1]) {
      expect([row, excel.book.value(SHEET, `A${row + 1}`)]).toEqual([row, mixed[row]]);
      expect(excel.book.look(SHEET, `A${row + 1}`, 'numberFormat')).toBe(row % 2 === 0 ? TEXT : '0.00');
    }
    expect(Math.max(...excel.batches.log.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
  });

  test('hold what they held once a change was cancelled that wrote over them', async () => {
    const { excel, host } = await withTexts((sheet) => {
      sheet.getRange('A1:A3').values = [[7], [8], [9]];
      format(sheet, 'A1:A2');
      sheet.getRange('A2').values = [['=1+1']];
    });
    expect(['A1', 'A2', 'A3'].map((place) => excel.book.value(SHEET, place))).toEqual([7, '=1+1', 9]);
    let told = 0;
    const { failure } = await driverOf({
      ...host,
      apply: (change) =>
        host.apply(change, {
          progress(done) {
            told = done;
          },
          isCancelled: () => told > 0.8,
        }),
    }).apply(only(block(['new', '00123', 5])), null);
    expect(failure).toBe('cancelled');
    expect(['A1', 'A2', 'A3'].map((place) => excel.book.value(SHEET, place))).toEqual([7, '=1+1', 9]);
    expect(['A1', 'A2', 'A3'].map((place) => excel.book.look(SHEET, place, 'numberFormat'))).toEqual([
      TEXT,
      TEXT,
      'General',
    ]);
  });
});

describe('a change over cells of which some take everything for a text', () => {
  const values = ["'a", 5, 'text', '=not', 7, "'b", 8];
  const places = values.map((_, row) => `A${row + 1}`);
  const mixed = () =>
    withTexts((sheet) => {
      sheet.getRange('A1:A7').values = [[1], [2], [3], [4], [5], [6], [7]];
      for (const place of ['A1', 'A2', 'A4', 'A7']) format(sheet, place);
    });
  const looksOf = ({ excel }: ExcelClient) =>
    places.map((place) => [excel.book.value(SHEET, place), excel.book.look(SHEET, place, 'numberFormat')]);
  const formats = [TEXT, TEXT, 'General', TEXT, 'General', 'General', TEXT];

  test('takes texts that begin with an apostrophe', async () => {
    const client = await mixed();
    await client.host.apply(only(block(values)), watch);
    expect(looksOf(client)).toEqual(values.map((value, row) => [value, formats[row]]));
  });

  test('leaves their values and formats as they were, whatever of it fails', async () => {
    const undisturbed = await mixed();
    undisturbed.excel.batches.failAtAction(null);
    await undisturbed.host.apply(only(block(values)), watch);
    const actions = undisturbed.excel.batches.failAtAction(null);
    const failures = new Set<unknown>();
    for (let at = 0; at < actions; at += 1) {
      const client = await mixed();
      client.excel.batches.failAtAction(at);
      const { failure } = await driverOf(client.host).apply(only(block(values)), null);
      failures.add(failure);
      const wanted = failure === null ? values : [1, 2, 3, 4, 5, 6, 7];
      expect([at, looksOf(client)]).toEqual([at, wanted.map((value, row) => [value, formats[row]])]);
    }
    expect(failures).toContain('unknown');
  });
});

describe('a text of as many signs as a cell holds', () => {
  const longest = `=${'1+'.repeat(16_383)}`;

  test('stays a text though it begins like a formula', async () => {
    expect(longest).toHaveLength(32_767);
    const { excel, host } = excelClient();
    const sheet = draftSheet('new', 'New').finish({ columnBlocks: [{ row: 0, column: 0, columns: [[longest, 'a']] }] });
    await host.apply(only(block(['before', longest]), { kind: 'add-sheet', sheet, place: null }), watch);
    expect([excel.book.value(SHEET, 'A2'), excel.book.value('New', 'A1')]).toEqual([longest, longest]);
    expect([excel.book.formula(SHEET, 'A2'), excel.book.formula('New', 'A1')]).toEqual([null, null]);
  });
});
