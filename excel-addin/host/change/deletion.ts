import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { linesAddress } from '../addresses.ts';
import { payload, SETTING } from '../payload.ts';
import { cellsOf } from '../read/read-ranges.ts';
import { doAct, type LineAct } from './acts.ts';
import type { Deed, Desk, Found } from './desk.ts';
import { type Cells, isUntouched } from './same-cells.ts';

type Going = Readonly<{
  act: LineAct;
  /** The sheet as the change knows it at that time. */
  expected: SheetSnapshot;
  /** About what the answer takes. */
  bytes: number;
  open(desk: Desk): Excel.Worksheet;
}>;

/** Lines go. What they hold is read right before: somebody may have worked there since. */
export function deletion({ act, expected, bytes, open }: Going): Deed {
  const { axis, count } = act;
  const first = act.kind === 'carry' ? act.to : act.at;
  let found: Excel.Range | null = null;
  return {
    size: payload(2 * SETTING, bytes),
    isAct: true,
    do(desk) {
      const sheet = open(desk);
      found = sheet.getRange(linesAddress(axis, first, count)).getUsedRangeOrNullObject(true);
      found.load('rowIndex,columnIndex,values,formulas,valueTypes');
      doAct(sheet, act);
    },
    title: act.title,
    isOvertaken: () => found !== null && isChanged(found, act, first, expected),
    found: () => (found === null ? null : foundOn(found, axis, first, count)),
  };
}

/** What lines held, that are blank once they come back. */
function foundOn(found: Excel.Range, axis: Axis, first: number, count: number): Found {
  const now = inPlace(found);
  const all = Math.max(0, ...now.values.map(({ length }) => length));
  const [row, column] = axis === 'rows' ? [first, 0] : [0, first];
  const area = axis === 'rows' ? { row, column, lastRow: first + count - 1, lastColumn: all - 1 } : null;
  const { lastRow, lastColumn } = area ?? { lastRow: now.values.length - 1, lastColumn: first + count - 1 };
  const cut = <Content>(rows: readonly (readonly Content[])[]): readonly (readonly Content[])[] =>
    rows.slice(row, lastRow + 1).map((cells) => cells.slice(column, lastColumn + 1));
  const written = lines(row, lastRow - row + 1).map(() => lines(column, lastColumn - column + 1).map(() => ''));
  const cells = { values: cut(now.values), formulas: cut(now.formulas) };
  return { cells, written, range: null, area: { row, column, lastRow, lastColumn } };
}

function isChanged(found: Excel.Range, { axis, count }: LineAct, first: number, expected: SheetSnapshot): boolean {
  const now = inPlace(found);
  const widest = ({ values }: Cells): number => values.reduce((most, { length }) => Math.max(most, length), 0);
  const across = lines(first, count);
  const [rows, columns] =
    axis === 'rows'
      ? [across, lines(0, Math.max(widest(now), widest(expected)))]
      : [lines(0, Math.max(now.values.length, expected.values.length)), across];
  return rows.some((row) => columns.some((column) => !isUntouched(now, expected, { row, column })));
}

/** What was found, in its place on the sheet. */
function inPlace(found: Excel.Range): Cells {
  if (found.isNullObject) return { values: [], formulas: [] };
  const { values, formulas } = cellsOf(found.values, found.formulas, found.valueTypes);
  const moved = <Content>(rows: readonly (readonly Content[])[]): (readonly (Content | null)[])[] => [
    ...lines(0, found.rowIndex).map(() => []),
    ...rows.map((row) => [...lines(0, found.columnIndex).map(() => null), ...row]),
  ];
  return { values: moved(values), formulas: moved(formulas) };
}

const lines = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, next) => first + next);
