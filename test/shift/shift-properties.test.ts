import fc from 'fast-check';
import { cell, type Formula, range } from '../../core/workbook/formula.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import {
  backwardStep,
  type LineStep,
  lineChange,
  shiftedLine,
  shiftedSpans,
} from '../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../core/workbook/shift/shift-formula.ts';
import { translateFormula } from '../../core/workbook/shift/translate-formula.ts';
import { deleted, inserted, mapReferences, moved } from '../ownership/model-references.ts';

const line = fc.nat(40);
const count = fc.integer({ min: 1, max: 9 });
const title = 'Data';

const steps: fc.Arbitrary<LineStep> = fc.oneof(
  fc
    .tuple(fc.constantFrom('insert-rows', 'insert-columns', 'delete-rows', 'delete-columns'), line, count)
    .map(([kind, at, lines]) => ({ kind, title, at, count: lines }) as LineStep),
  fc
    .tuple(fc.constantFrom('move-rows', 'move-columns'), line, count, line)
    .filter(([, from, lines, to]) => to <= from || to >= from + lines)
    .map(([kind, from, lines, to]) => ({ kind, title, from, count: lines, to }) as LineStep),
);

const sheet = fc.constantFrom('Data', 'Other', null);
const references: fc.Arbitrary<Formula> = fc.oneof(
  fc
    .record({ row: line, column: line, sheet, fixedRow: fc.boolean(), fixedColumn: fc.boolean() })
    .map(({ row, column, ...rest }) => cell(row, column, rest)),
  fc
    .tuple(line, line, count, count, sheet)
    .map(([row, column, down, right, on]) => range(row, column, row + down - 1, column + right, on)),
);
const formulas: fc.Arbitrary<Formula> = fc
  .array(references, { minLength: 1, maxLength: 4 })
  .map((given) => ({ kind: 'call', name: 'SUM', arguments: given }));

const print = (formula: Formula): string =>
  printFormula(formula, { separator: ';', prefixes: {}, title: (key) => key }).replace(
    /'#REF!'!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?/g,
    '#REF!',
  );

test('a formula’s text goes along as its tree does', () => {
  fc.assert(
    fc.property(formulas, steps, fc.constantFrom('Data', 'Other'), (formula, step, own) => {
      const change = lineChange(step);
      const model =
        step.kind === 'move-rows' || step.kind === 'move-columns'
          ? moved(step.from, step.count, step.to)
          : (change.kind === 'insert' ? inserted : deleted)((step as Extract<LineStep, { at: number }>).at, step.count);
      const expected = mapReferences(formula, (reference) =>
        (reference.sheet ?? own) === title
          ? model.reference(reference, change.axis === 'rows' ? 'row' : 'column')
          : reference,
      );
      const text = shiftFormula(print(formula), own, { title, change });
      expect(text.replace(/'Data'!#REF!/g, '#REF!')).toBe(print(expected));
    }),
    { numRuns: 2000 },
  );
});

test('going back puts every line where it was, and every formula that lost nothing', () => {
  fc.assert(
    fc.property(formulas, steps, line, (formula, step, at) => {
      fc.pre(!step.kind.startsWith('delete'));
      const [change, back] = [lineChange(step), lineChange(backwardStep(step))];
      expect(shiftedLine(shiftedLine(at, change) as number, back)).toBe(at);
      const text = print(formula);
      const there = shiftFormula(text, title, { title, change });
      if (step.kind.startsWith('insert')) expect(shiftFormula(there, title, { title, change: back })).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('the pieces of a span are where its lines are', () => {
  fc.assert(
    fc.property(line, count, steps, (first, lines, step) => {
      const change = lineChange(step);
      const pieces = shiftedSpans([first, first + lines - 1], change).flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      const each = Array.from({ length: lines }, (_, index) => shiftedLine(first + index, change)).filter(
        (place) => place !== null,
      );
      if (change.kind !== 'insert') expect(pieces).toEqual([...each].sort((a, b) => a - b));
      else expect(pieces).toEqual(expect.arrayContaining(each));
    }),
    { numRuns: 1000 },
  );
});

test('a formula copied there and back is the same', () => {
  fc.assert(
    fc.property(
      formulas,
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -60, max: 60 }),
      (formula, down, right) => {
        const text = print(formula);
        expect(translateFormula(translateFormula(text, down, right), -down, -right)).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

test('a text that holds no reference stays byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const quoted = `"${text.replace(/"/g, '""')}"`;
      const change = { axis: 'rows', kind: 'insert', at: 0, count: 1 } as const;
      expect(shiftFormula(`${quoted}&A1`, title, { title, change })).toBe(`${quoted}&A2`);
    }),
  );
});
