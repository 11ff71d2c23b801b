import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { linesAddress } from '../addresses.ts';
import { payload, SETTING } from '../payload.ts';
import { cellsOf } from '../read/read-ranges.ts';
import { doAct, type LineAct } from './acts.ts';
import type { Deed, Theirs } from './desk.ts';
import { type Cells, contentAt, isFormulaAt, isUntouched, type Place } from './same-cells.ts';

/**
 * Lines go. What they hold is read right before: somebody may have worked there since. `expected` is the sheet as the
 * change knows it at that time, `original` tells where a cell stood before the change, `bytes` is about what the answer
 * takes.
 */
export function deletion(
  act: LineAct,
  expected: SheetSnapshot,
  original: (place: Place) => Place | null,
  bytes: number,
): Deed {
  const { axis, count, title } = act;
  const first = act.kind === 'carry' ? act.to : act.at;
  let found: Excel.Range | null = null;
  return {
    size: payload(2 * SETTING, bytes),
    isAct: true,
    do(desk) {
      const sheet = desk.sheet(title);
      found = sheet.getRange(linesAddress(axis, first, count)).getUsedRangeOrNullObject(true);
      found.load('rowIndex,columnIndex,values,formulas,valueTypes');
      doAct(sheet, act);
    },
    theirs: () => (found === null ? [] : changed(found, act, first, expected, original)),
  };
}

function changed(
  found: Excel.Range,
  { title, axis, count }: LineAct,
  first: number,
  expected: SheetSnapshot,
  original: (place: Place) => Place | null,
): readonly Theirs[] {
  const now = inPlace(found);
  const widest = ({ values }: Cells): number => values.reduce((most, { length }) => Math.max(most, length), 0);
  const across = lines(first, count);
  const [rows, columns] =
    axis === 'rows'
      ? [across, lines(0, Math.max(widest(now), widest(expected)))]
      : [lines(0, Math.max(now.values.length, expected.values.length)), across];
  return rows.flatMap((row) =>
    columns.flatMap((column): readonly Theirs[] => {
      if (isUntouched(now, expected, { row, column })) return [];
      const isFormula = isFormulaAt(now, row, column);
      return [{ title, place: original({ row, column }), content: contentAt(now, row, column), isFormula }];
    }),
  );
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
