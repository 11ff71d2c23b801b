import type { DayNumber } from '../../values/day-number.ts';
import type { Arrangement } from './arrangement.ts';
import { isLayout } from './line-keys.ts';
import { periodOf } from './period-key.ts';
import type { PickedSheets } from './pick-sheets.ts';
import type { KeptEdit, ReconcileReport, SheetReport } from './report.ts';
import type { Refresh } from './sheet-work.ts';
import type { PresentTarget, Target } from './target.ts';

/** Days whose figures came in or changed, where it matters by the edits that were kept. */
export type TouchedDays = readonly DayNumber[] | ((edits: readonly KeptEdit[]) => readonly DayNumber[]);

/** A sheet that is there in the shape that the plan needs: one of records stays one. */
export const isPresent = (target: Target): target is PresentTarget => target.marked !== null;

/** What a refresh does, from what its sheets say; all but the cells that ours replaced. */
export function reportOf(
  { targets }: Refresh,
  sheets: readonly SheetReport[],
  { ours, copies }: PickedSheets,
  touchedDays: TouchedDays,
): Omit<ReconcileReport, 'taken'> {
  const all = [...targets.values()];
  const present = all.filter(isPresent);
  const [added, there] = [new Set<string>(), new Set<string>()];
  for (const { grid, columns } of present)
    for (const [line, key] of grid.columnKeys.entries())
      (columns.arrangement.present[line] === null ? added : there).add(key);
  const edits = sheets.flatMap((one) => one.edits);
  const days = typeof touchedDays === 'function' ? touchedDays(edits) : touchedDays;
  const isTouched = (key: string): boolean => {
    const period = periodOf(key);
    return period !== null && days.some((day) => day >= period.from && day < period.to + 1);
  };
  const seen = present.filter(({ grid }) => !grid.sheet.hidden);
  const rowsAdded = seen.flatMap(({ grid, rows, title }) => {
    const count = keysAdded(grid.rowKeys, rows.arrangement).length;
    return count === 0 ? [] : [{ grid, title, count }];
  });
  return {
    periodsAdded: [...added].filter((key) => periodOf(key) !== null && !there.has(key)).length,
    periodsUpdated: [...there].filter(isTouched).length,
    rowsAdded: rowsAdded.map(({ title, count }) => ({ sheet: title, count })),
    recordsAdded: rowsAdded.reduce((sum, { grid, count }) => sum + (grid.records === null ? 0 : count), 0),
    columnsAdded: seen.reduce((sum, { grid, columns }) => sum + othersAdded(grid.columnKeys, columns.arrangement), 0),
    cellsUpdated: present.reduce(
      (sum, { grid }, at) => sum + (grid.sheet.hidden ? 0 : (sheets[at]?.cellsUpdated ?? 0)),
      0,
    ),
    edits,
    proposalsKept: sheets.flatMap(({ proposalsKept }) => proposalsKept),
    gaveWay: sheets.flatMap(({ gaveWay }) => gaveWay),
    keptThoughGone: sheets.flatMap(({ keptThoughGone }) => keptThoughGone),
    sheetsAdded: all.filter((target) => !isPresent(target)).map(({ title }) => title),
    sheetsKept: [...ours.values()].filter(({ key }) => !targets.has(key)).map(({ sheet }) => sheet.title),
    copies: copies.map(({ title }) => title),
  };
}

/** The keys of the lines that come in, without those of layout. */
const keysAdded = (keys: readonly string[], { present }: Arrangement): readonly string[] =>
  keys.filter((key, line) => !isLayout(key) && present[line] === null);

const othersAdded = (keys: readonly string[], arrangement: Arrangement): number =>
  keysAdded(keys, arrangement).filter((key) => !/(?:^|:)period:/.test(key)).length;
