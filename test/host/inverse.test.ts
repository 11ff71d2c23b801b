import fc from 'fast-check';
import type { ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import { cellWords } from '../../core/host/inverse/cell-words.ts';
import { inverseOf } from '../../core/host/inverse/inverse-of.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/host/snapshot.ts';
import { cell, range } from '../../core/workbook/formula.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { seed } from '../random.ts';
import { contentOf, only } from './arranging-change.ts';

const SIZE = 6;
const titles = ['Mine', "Owner's", 'Ours'] as const;

/** A sheet of figures, and of formulas that look at it and at the others. */
function sheetOf(title: string, at: number): SheetSnapshot {
  const other = `'${(titles[(at + 1) % titles.length] as string).replace(/'/g, "''")}'!`;
  const formulas = [
    [null, `=SUM(B1:B5)`, `=${other}$C$3`],
    [null, null, null],
    ['=C2+1', null, `=SUM(${other}A2:A4)&"B2"`],
    [null, null, null],
    [null, `=${other}B:B`, '=B2:C5'],
  ];
  const values = Array.from({ length: SIZE }, (_, row) =>
    Array.from({ length: 4 }, (_, column): CellValue => {
      if ((formulas[row]?.[column] ?? null) !== null) return null;
      return column === 3 ? `${title} ${row}` : row * 10 + column;
    }),
  );
  const blank = [null, null, null, null];
  return {
    ...{ title, key: title === 'Ours' ? 'ours' : null, hidden: false, values },
    formulas: values.map((_, row) => [...(formulas[row] ?? blank.slice(1)), null]),
  };
}

const book: WorkbookSnapshot = { sheets: titles.map(sheetOf) };

const line = fc.nat({ max: SIZE });
const count = fc.integer({ min: 1, max: 3 });
const title = fc.constantFrom(...titles);
const place = fc.record({ row: fc.nat({ max: SIZE + 2 }), column: fc.nat({ max: 5 }) });
const content = fc.oneof(
  fc.integer(),
  fc.constant(null),
  fc.constant('word'),
  fc.constant({ kind: 'host-formula', text: '=Mine!A1+B2' } as const),
);
const axis = fc.constantFrom('rows', 'columns');
const step: fc.Arbitrary<ChangeStep> = fc.oneof(
  fc
    .record({ axis, title, at: line, count })
    .map(({ axis: of, ...rest }) => ({ kind: `insert-${of}`, ...rest }) as const),
  fc
    .record({ axis, title, at: line, count })
    .map(({ axis: of, ...rest }) => ({ kind: `delete-${of}`, ...rest }) as const),
  fc
    .record({ axis, title, from: line, count, to: line })
    .filter(({ from, count: many, to }) => to <= from || to >= from + many)
    .map(({ axis: of, ...rest }) => ({ kind: `move-${of}`, ...rest }) as const),
  fc
    .record({ title, cells: fc.array(fc.tuple(place, content), { minLength: 1, maxLength: 4 }) })
    .map(({ title: on, cells }) => ({
      ...({ kind: 'set-cells', title: on } as const),
      cells: cells.map(([at, what]) => ({ ...at, content: what })),
    })),
  fc.record({ title, place }).map(({ title: on, place: at }) => ({
    ...({ kind: 'set-block', title: on } as const),
    block: {
      ...at,
      columns: [
        [1, null, 'x'],
        [null, 2, 3],
      ],
    },
  })),
  title.map((on) => ({ kind: 'remove-sheet', title: on }) as const),
  fc.nat({ max: 2 }).map((at) => {
    const draft = draftSheet('new', 'New');
    draft.putRow(0, 0, ['a', 1, cell(0, 1), range(0, 0, 1, 1)]);
    return { kind: 'add-sheet', sheet: draft.finish({}), place: at } as const;
  }),
);

/** The steps that can be done one after the other: no sheet twice, none that is gone. */
function possible(steps: readonly ChangeStep[]): readonly ChangeStep[] {
  const there = new Set<string>(titles);
  return steps.filter((one) => {
    const name = one.kind === 'add-sheet' ? one.sheet.title : one.title;
    if ((one.kind === 'add-sheet') === there.has(name)) return false;
    if (one.kind === 'remove-sheet' && there.size === 1) return false;
    if (one.kind === 'add-sheet') there.add(name);
    if (one.kind === 'remove-sheet') there.delete(name);
    return true;
  });
}

function done(change: WorkbookChange, snapshot: WorkbookSnapshot) {
  const { steps, inverse } = inverseOf(change, snapshot, cellWords(change, { separator: ';', sparkline: null }));
  return { after: { sheets: steps[steps.length - 1]?.after ?? snapshot.sheets }, inverse, steps };
}

test('whatever a change does to a workbook, its inverse takes back, and the inverse of that does it again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const { after, inverse } = done(only(...possible(steps)), book);
      const back = done(inverse, after);
      expect(contentOf(back.after)).toEqual(contentOf(book));
      expect(contentOf(done(back.inverse, back.after).after)).toEqual(contentOf(after));
    }),
    { seed, numRuns: Number(process.env.MARKSHEET_RUNS ?? 500) },
  );
});

test('each step’s own inverse takes back nothing but the step', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      for (const { before, after, inverse } of done(only(...possible(steps)), book).steps)
        expect(contentOf(done(only(...inverse), { sheets: after }).after)).toEqual(contentOf({ sheets: before }));
    }),
    { seed, numRuns: 200 },
  );
});

test('rows that a change does not touch are not copied', () => {
  const { after } = done(only({ kind: 'set-cells', title: 'Mine', cells: [{ row: 2, column: 0, content: 1 }] }), book);
  const [was, is] = [book.sheets[0]?.values ?? [], after.sheets[0]?.values ?? []];
  expect(is.map((row, at) => row === was[at])).toEqual([true, true, false, true, true, true]);
  expect(after.sheets[1]).toBe(book.sheets[1]);
});

test('a sheet that is removed leaves #REF! where others named it', () => {
  const { after } = done(only({ kind: 'remove-sheet', title: "Owner's" }), book);
  expect(after.sheets[0]?.formulas.flat().filter((text) => text?.includes('#REF!'))).toEqual([
    '=#REF!',
    '=SUM(#REF!)&"B2"',
    '=#REF!',
  ]);
});

test('what is written on a sheet that came in, or on lines that did, goes with them', () => {
  const { inverse } = done(
    only(
      { kind: 'add-sheet', sheet: draftSheet('new', 'New').finish({}), place: null },
      { kind: 'set-cells', title: 'New', cells: [{ row: 0, column: 0, content: 1 }] },
      { kind: 'insert-columns', title: 'Mine', at: 1, count: 1 },
      { kind: 'set-block', title: 'Mine', block: { row: 0, column: 1, columns: [[1, 2]] } },
    ),
    book,
  );
  expect(inverse.steps).toEqual([
    { kind: 'delete-columns', title: 'Mine', at: 1, count: 1 },
    { kind: 'remove-sheet', title: 'New' },
  ]);
});
