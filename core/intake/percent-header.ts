import type { Field } from '../fields/field.ts';
import { type ColumnSource, shown, type TypedColumn } from './column-result.ts';
import type { Problem } from './table.ts';

/** `CTR (%)`, `Open rate %`, `% of total`; not `Video plays at 25%`. */
const percentHeader = /(?:^|[^\d\s]\s*)[%٪]\s*[)\]]?\s*$|^[%٪]\s/;

/**
 * Numbers that stand for percents without a sign of their own: the header has it, or the field is a ratio and no
 * fraction is that large. They become fractions; where they could have been fractions already, that is told.
 */
export function withoutPercentUnits(typed: TypedColumn, source: ColumnSource, field: Field | null): TypedColumn {
  if (typed.type !== 'count' && typed.type !== 'number') return typed;
  const isRatio = field?.type === 'ratio';
  const named = percentHeader.test(source.header) && (field === null || isRatio);
  if (!named && !isRatio) return typed;
  const largest = largestOf(typed.cells);
  if (largest === 0) return typed;
  const typedFractions = largest <= 1 && source.cells.some((cell) => typeof cell === 'number');
  if (typedFractions) return { ...typed, type: 'percent' };
  if (!named && largest <= 1) return typed;
  const cells = typed.cells.map((cell) => (typeof cell === 'number' ? hundredth(cell) : cell));
  const clear = named && largest > 1;
  const told = typed.problems.some(({ row }) => row === null);
  const problems = clear || told ? typed.problems : [...typed.problems, openUnit(typed, source)];
  return { ...typed, type: 'percent', cells, problems };
}

/** 0.57 makes 0.0057, not 0.005699999999999999. */
const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

function largestOf(cells: TypedColumn['cells']): number {
  let largest = 0;
  for (const cell of cells) if (typeof cell === 'number') largest = Math.max(largest, Math.abs(cell));
  return largest;
}

function openUnit({ cells }: TypedColumn, { cells: raw, header }: ColumnSource): Problem {
  const index = cells.findIndex((cell) => typeof cell === 'number' && cell !== 0);
  const value = cells[index] as number;
  const readings = [String(hundredth(value)), String(value)] as const;
  return { code: 'ambiguous-number', row: null, column: header, found: shown(raw[index]), readings };
}
