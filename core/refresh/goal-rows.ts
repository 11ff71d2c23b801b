import { valuePrint } from '../workbook/ownership/fingerprint.ts';
import { isBlank, type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';
import type { CellValue } from '../workbook/plan.ts';

/** A row of the Goals or the Team plan sheet for an objective or a commitment, as it is now. */
export type GoalRow = Readonly<{
  /** What people call it. */
  number: number;
  /** The key of the heading that it was written under; null where that is not known. */
  heading: string | null;
  value(column: string): CellValue;
  /** Whether we wrote this text into a column, whatever stands there now. */
  wasWritten(column: string, text: string | null): boolean;
  /** Whether we wrote anything into a column. */
  wasOurs(column: string): boolean;
  /** Whether it holds nothing that people fill in. */
  isFree: boolean;
}>;

/** Reads the rows of one kind, in the order in which they were written. `inputs`: what tells a filled row from a free one. */
export function goalRows(
  marked: MarkedSheet | undefined,
  kind: 'objective' | 'commitment',
  inputs: readonly string[],
): readonly GoalRow[] {
  if (marked === undefined) return [];
  const columns = new Map(marked.columns.map((column) => [column.key, column]));
  const typed = [...columns.values()].filter(({ key }) => inputs.includes(key) || key.startsWith('period:'));
  let heading: string | null = null;
  return [...marked.rows]
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ key, position, prints }): GoalRow[] => {
      if (/^(?:goal|team)(?::|$)/.test(key)) heading = key;
      const [, number] = /^\w+:(\d+)$/.exec(key) ?? [];
      if (number === undefined || !key.startsWith(`${kind}:`)) return [];
      const at = (column: string): number | undefined => columns.get(column)?.position;
      const printAt = (column: string): string => prints[columns.get(column)?.ordinal ?? -1] ?? '';
      return [
        {
          number: Number(number),
          heading,
          value(column) {
            const place = at(column);
            return place === undefined ? null : presentCell(marked.sheet, position, place).value;
          },
          wasWritten: (column, text) => text !== null && printAt(column) === valuePrint(text),
          wasOurs: (column) => printAt(column) !== '',
          isFree: typed.every((column) => {
            const cell = presentCell(marked.sheet, position, column.position);
            return cell.formula !== null || isBlank(cell);
          }),
        },
      ];
    });
}

/** The text of a cell; null for a blank one. */
export const textOf = (value: CellValue): string | null =>
  value === null || String(value).trim() === '' ? null : String(value).trim();
