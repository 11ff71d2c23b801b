import {
  type BaseAstNode,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/preset-sheets-core';
import { type Criterion, type RowFinder, readCriterion } from '../../../core/workbook/evaluate/criteria.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import type { Column } from './columns.ts';
import { columnOf, isLong, NotHere, singleOf, type Work } from './node-values.ts';

/** The functions that look at rows which meet conditions, and how each makes a number of what it finds. */
const answers: Readonly<Record<string, (numbers: readonly number[]) => BaseValueObject>> = {
  SUMIFS: (numbers) => NumberValueObject.create(sum(numbers)),
  AVERAGEIFS: (numbers) =>
    numbers.length === 0
      ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO)
      : NumberValueObject.create(sum(numbers) / numbers.length),
  MINIFS: (numbers) =>
    NumberValueObject.create(numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0)),
  MAXIFS: (numbers) =>
    NumberValueObject.create(numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0)),
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

export const conditionalFunctions: readonly string[] = [...Object.keys(answers), 'COUNTIFS'];

/** SUMIFS and its like over long columns with conditions about numbers; fails with `NotHere` for all others. */
export function conditional(
  name: string,
  given: readonly BaseAstNode[],
  work: Work,
  finder: RowFinder,
): BaseValueObject {
  const isCount = name === 'COUNTIFS';
  const target = isCount ? null : columnAt(given[0], work);
  const conditions = isCount ? given : given.slice(1);
  if (conditions.length === 0 || conditions.length % 2 !== 0) throw new NotHere();
  const pairs = conditions.flatMap((node, index) =>
    index % 2 === 0 ? [pairOf(columnAt(node, work), singleOf(conditions[index + 1] as BaseAstNode, work))] : [],
  );
  const columns = [...(target ? [target] : []), ...pairs.map(({ column }) => column)];
  if (columns.some(({ cells }) => cells.length !== columns[0]?.cells.length)) throw new NotHere();
  const rows = finder.matching(pairs.map(({ column, criterion }) => [column.cells, criterion] as const));
  if (target === null) return NumberValueObject.create(rows.length);
  const numbers = rows.flatMap((row) => {
    const value = target.cells[row];
    return typeof value === 'number' ? [value] : [];
  });
  const answer = answers[name];
  if (answer === undefined) throw new NotHere();
  return answer(numbers);
}

function columnAt(node: BaseAstNode | undefined, work: Work): Column {
  const column = node ? columnOf(node, work) : null;
  if (column === null || !isLong(column)) throw new NotHere();
  return column;
}

/** `>=5`, `<46000.5`: what generated formulas ask. Anything about texts, blanks or patterns is left to the grid. */
const aboutNumbers = /^(?:>=|<=|>|<|=)?-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function pairOf(column: Column, asked: CellValue): Readonly<{ column: Column; criterion: Criterion }> {
  if (typeof asked !== 'number' && !(typeof asked === 'string' && aboutNumbers.test(asked))) throw new NotHere();
  const criterion = readCriterion(asked);
  // A text that looks like the number would be equal to it.
  if (criterion.operator === '=' && column.hasText) throw new NotHere();
  return { column, criterion };
}
