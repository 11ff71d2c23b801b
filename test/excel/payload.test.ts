import type { WorkbookChange } from '../../core/host/change.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import { compileChange } from '../../excel-addin/host/change/compile.ts';
import { writesAt } from '../../excel-addin/host/change/write-cells.ts';
import { contentBytes, heldBytes, inBlocks, payload, sum, textBytes } from '../../excel-addin/host/payload.ts';
import { askAll } from '../../excel-addin/host/read/ask-all.ts';
import { notesIn, noteXml } from '../../excel-addin/host/stored/notes.ts';
import { readStoredXml } from '../../excel-addin/host/stored/stored-xml.ts';
import { only } from '../host/arranging-change.ts';
import { threeSheets } from '../host/contract-change.ts';
import { excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const texts = [
  '',
  'plain',
  '"quoted" \\ twice',
  'çğıöşü',
  'قيمة',
  '日本',
  '😀',
  'a\nb\tc',
  '\u0001\u001f\u007f\u0080',
  '\u2028',
];

test.each(texts)('%j takes no more bytes of a batch than is counted', (text) => {
  expect(textBytes(text)).toBeGreaterThanOrEqual(Buffer.byteLength(`${JSON.stringify(text)},`));
});

test.each([null, true, false, 0, -1.2345678901234567e-100, 1e21])('%j, too, and the answer about it', (value) => {
  const told = value ?? '';
  expect(contentBytes(value)).toBeGreaterThanOrEqual(JSON.stringify(told).length + 1);
  expect(heldBytes(value, null)).toBeGreaterThanOrEqual(JSON.stringify([told, told, 'Boolean']).length);
});

test('what is too large for one batch goes in several, in its order, each within what one takes both ways', () => {
  const sizes = [payload(3e6), payload(1e6), payload(1e6), payload(0, 3e6), payload(0, 2e6), payload(9e6), payload(1)];
  const blocks = inBlocks(sizes.map((size) => ({ size })));
  expect(blocks.flat().map(({ size }) => size)).toEqual(sizes);
  const totals = blocks.map((block) => block.reduce((all, { size }) => sum(all, size), payload(0)));
  expect(totals).toEqual([payload(4e6), payload(1e6, 3e6), payload(0, 2e6), payload(9e6), payload(1)]);
  expect(inBlocks([])).toEqual([[]]);
});

/** What a batch takes around what is done in it. */
const AROUND = 4000;

describe('a batch is no larger than what was said of it', () => {
  const quoted = Array.from({ length: 400 }, (_, row) => `${'"'.repeat(30)} ÿ ${row}`);
  const changes: Readonly<Record<string, WorkbookChange>> = {
    'sheets with all that they have': threeSheets,
    'short texts over long ones': only({
      kind: 'set-block',
      title: 'Sheet1',
      block: { row: 0, column: 0, columns: [quoted.map(() => 'y'), quoted] },
    }),
  };

  test.each(Object.entries(changes))('%s', async (_, change) => {
    const { excel, host } = excelClient();
    await host.apply(
      only({ kind: 'set-block', title: 'Sheet1', block: { row: 0, column: 0, columns: [quoted, [...quoted]] } }),
      watch,
    );
    const snapshot = await host.snapshot();
    const { content } = compileChange(change, snapshot);
    const said = content.reduce((all, { size }) => sum(all, size), payload(0));
    const from = excel.batches.count;
    await host.apply(change, watch);
    const batches = excel.batches.log.slice(from);
    expect(Math.max(...batches.map(({ answered }) => answered))).toBeLessThan(said.answer + AROUND);
    const { length } = JSON.stringify(compileChange(change, snapshot).inverse);
    // What takes the change back goes with its first batch: its quotes take eight times as much there.
    expect(Math.max(...batches.map(({ bytes }) => bytes))).toBeLessThan(said.request + 8 * length + AROUND);
  });
});

test('many small questions are asked in as many requests as hold them', async () => {
  const { excel } = excelClient();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const questions = Array.from({ length: 9000 }, (_, row) => ({
      cells: 1,
      ask: () => void sheet.getRangeByIndexes(row, 0, 1, 4).load('numberFormat'),
    }));
    await askAll(context, questions);
  });
  expect(excel.batches.log.map(({ error }) => error)).toEqual([null, null]);
});

test('cells that lie scattered over a large area are written in few goes', () => {
  const places = Array.from({ length: 30_000 }, (_, row) => ({ row: 2 * row, column: row % 3 }));
  const sheet = { title: 'Any', values: places.flatMap(() => [['a', 'b', 'c'], []]), formulas: [] };
  const writes = writesAt(sheet as unknown as SheetSnapshot, places);
  expect(writes.length).toBeLessThan(20);
  const written = writes.flatMap(({ area, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell === null ? [] : [{ row: area.row + down, column: area.column + right, cell }],
      ),
    ),
  );
  expect(written).toEqual(places.map((place) => ({ ...place, cell: `'${'abc'[place.column]}` })));
});

describe('what takes a long change back', () => {
  const whole = `${'"\\<&>\u0001ğ'.repeat(90_000)}😀`;
  const parts = noteXml(whole).map(readStoredXml);

  test('is kept in several parts that fit a request, and comes back as it was in whatever order they are found', () => {
    expect(noteXml('short')).toHaveLength(1);
    expect(parts.length).toBeGreaterThan(2);
    for (const xml of noteXml(whole)) expect(textBytes(xml)).toBeLessThan(4_000_000);
    const other = noteXml('"'.repeat(600_000)).map(readStoredXml);
    const found = notesIn([
      ...other.slice(1),
      ...[...parts].reverse(),
      ...other.slice(0, 1),
      new Map([['unfinished', 'short']]),
    ]);
    expect(new Set(found.values())).toEqual(new Set([whole, '"'.repeat(600_000), 'short']));
  });

  test('is nothing where a part is missing', () => {
    expect(notesIn(parts.slice(1)).size).toBe(0);
  });
});
