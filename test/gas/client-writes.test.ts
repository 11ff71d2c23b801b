import { cellWords } from '../../core/host/inverse/cell-words.ts';
import { plannedSheet } from '../../core/host/inverse/planned-sheet.ts';
import type { WorkbookChange } from '../../core/workbook/change.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { CellValue, SheetPlan } from '../../core/workbook/plan.ts';
import { compileChange } from '../../gas/client/compile/compile-change.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import { backward, book, change, forward, sheet } from './compiled.ts';

const mine = sheet('Mine', [['kept']]);

describe('changed cells', () => {
  const figures = sheet('Figures', [
    ['a', 1, '=B1*2', 'x'],
    ['b', 2, '=B2*2', 'y'],
    ['c', 3, '=B3*2', 'z'],
  ]);
  const set = (...cells: readonly (readonly [number, number, CellValue])[]): WorkbookChange =>
    change({
      kind: 'set-cells',
      title: 'figures',
      cells: cells.map(([row, column, content]) => ({ row, column, content })),
    });

  test('are written in rectangles, and what they held comes back in the same', () => {
    const given = set([0, 1, 10], [1, 1, 20], [2, 1, 30], [2, 2, 'none'], [0, 3, null]);
    expect(forward(given, book(mine, figures))).toEqual([
      ...['write Figures B1:B2', '  10', '  20'],
      ...['write Figures D1', '  '],
      ...['write Figures B3:C3', "  30 | 'none"],
    ]);
    expect(backward(given, book(mine, figures))).toEqual([
      ...['write Figures B3:C3', '  3 | =B3*2'],
      ...['write Figures D1', "  'x"],
      ...['write Figures B1:B2', '  1', '  2'],
    ]);
  });

  test('name the sheets that they are on, and no other, for comparison before anything is written', () => {
    expect(compileChange(set([0, 1, 10]), book(mine, figures)).touched).toEqual(['Figures']);
  });

  test('never write a figure anew that is not theirs: only blank cells lie within their rectangles', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [row % 3 === 0 ? 'x' : null, row % 3 === 0 ? 1 : row]);
    const places = rows.flatMap((_, row) => (row % 3 === 0 ? [row] : []));
    const both = set(...places.flatMap((row) => [[row, 0, 'y'] as const, [row, 1, 2] as const]));
    const writes = compileChange(both, book(sheet('Figures', rows))).forward.flatMap((one) =>
      one.do === 'write' ? [one] : [],
    );
    // Beside the blanks of the first column stand figures, which nothing may touch.
    expect(writes.every(({ column, cells }) => column === 0 || cells.length === 1)).toBe(true);
    const alone = set(...places.map((row) => [row, 0, 'y'] as const));
    expect(forward(alone, book(sheet('Figures', rows)))[0]).toBe('write Figures A1:A58');
  });

  test.each([
    ['of ours: formulas that every locale reads', 'report', '=B6*2', ['write Figures A1:A11']],
    ['of ours: but none with decimals', 'report', '=B6*2.5', ['write Figures A1:A5', 'write Figures A7:A11']],
    ['of ours: decimals in a text are none', 'report', '=B6&" 2.5, {a}"', ['write Figures A1:A11']],
  ])('may have between them, on a sheet %s', (_, key, sixth, expected) => {
    const rows = Array.from({ length: 11 }, (_row, row) => [row % 2 === 0 ? row : row === 5 ? sixth : `=B${row}*2`]);
    const even = set(...[0, 2, 4, 6, 8, 10].map((row) => [row, 0, -row] as const));
    const writes = (of: string | null) =>
      forward(even, book(sheet('Figures', rows, of))).filter((line) => line.startsWith('write'));
    expect(writes(key)).toEqual(expected);
    // On a sheet of the user's no formula is written by us.
    expect(writes(null)).toHaveLength(6);
  });

  test('stay out of what takes a change back where their lines go anyway', () => {
    const given = change(
      { kind: 'insert-rows', title: 'Figures', at: 1, count: 2 },
      { kind: 'set-block', title: 'Figures', block: { row: 1, column: 0, columns: [['d', 'e']] } },
      { kind: 'set-cells', title: 'Figures', cells: [{ row: 3, column: 0, content: 'B' }] },
    );
    expect(backward(given, book(figures))).toEqual(['write Figures A4', "  'b", 'delete-lines Figures rows 1+2']);
    expect(compileChange(given, book(figures)).inverse.steps).toEqual([
      { kind: 'set-cells', title: 'Figures', cells: [{ row: 3, column: 0, content: 'b' }] },
      { kind: 'delete-rows', title: 'Figures', at: 1, count: 2 },
    ]);
  });
});

describe('changes all over long data', () => {
  const lines = Array.from(
    { length: 600 },
    (_, row) => `2026-0${1 + (row % 6)}-${10 + (row % 19)},Campaign ${row},Group ${row % 7},${100 + row},${row % 90}`,
  );
  const table = tableOf(['Day,Campaign,Ad set,Impressions,Clicks', ...lines].join('\n'), 'en');
  const dataPlan = withMarks(planOf(table)).sheets.find(({ key }) => key === 'data') as SheetPlan;
  const words = cellWords(change(), { separator: ';', sparkline: null });
  const data = plannedSheet(dataPlan, words);
  const width = data.values[0]?.length ?? 0;
  const numbers = data.values[1]?.findIndex((value) => typeof value === 'number' && value < 20_000) ?? 0;
  const texts = data.values[1]?.findIndex((value) => typeof value === 'string') ?? 0;
  const everyOther = (column: number, now = data): WorkbookChange =>
    change({
      kind: 'set-cells',
      title: data.title,
      cells: now.values.flatMap((_, row) => (row > 0 && row % 2 === 0 ? [{ row, column, content: 'new' }] : [])),
    });
  const count = (column: number, now = data): number =>
    compileChange(everyOther(column, now), book(now)).forward.length;
  const half = Math.floor(data.values.length / 2);

  test('are one write a column: what lies between is written as it is, and so is all of it on the way back', () => {
    expect(half).toBeGreaterThan(200);
    expect([count(numbers), count(width - 1)]).toEqual([1, 1]);
    const { forward: all, backward: back } = compileChange(everyOther(numbers), book(data));
    const cells = (operation: (typeof all)[number] | undefined) =>
      operation?.do === 'write' ? operation.cells.map(([cell]) => cell) : [];
    const held = data.values.slice(2).map((cells) => cells[numbers] ?? '');
    expect(cells(all[0])).toEqual(
      held.map((value, at) => (at % 2 === 0 ? "'new" : value)).slice(0, cells(all[0]).length),
    );
    expect(cells(back[0]?.[0])).toEqual(held.slice(0, cells(all[0]).length));
  });

  test('are one write for texts too, where there are hundreds', () => {
    expect(count(texts)).toBe(1);
  });

  test('leave alone what a formula of the user’s may have put there', () => {
    const spilling = data.formulas.map((cells, row) => (row === 3 ? ['=SEQUENCE(9)', ...cells.slice(1)] : cells));
    expect(count(numbers, { ...data, formulas: spilling })).toBe(half);
  });

  test('leave alone what may be a time of day', () => {
    const times = data.values.map((cells) => cells.map((value, at) => (at === numbers ? 46_000.5 : value)));
    expect(count(numbers, { ...data, values: times })).toBe(half);
  });
});
