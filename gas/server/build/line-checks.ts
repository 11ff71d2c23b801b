import type { StagedChange } from '../../protocol/operations.ts';
import { eachTold, quietly } from '../failure.ts';
import { type KeptPlace, keptChecks } from '../operations/kept-checks.ts';
import { sheetNamed, sizeOf } from '../reading/workbook.ts';
import { type GoneLines, goneLines } from './gone-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of lines that go, and where their checks are kept. */
export type KeptLines = Readonly<{ title: string; area: string; place: KeptPlace }>;

/** Lines that a sheet has, all across; nothing where it has none of them. */
function rangesOf({ title, axis, first, count }: GoneLines): readonly Range[] {
  const present = Math.min(sizeOf(title, axis) - first, count);
  if (present <= 0) return [];
  const across = sizeOf(title, axis === 'rows' ? 'columns' : 'rows');
  const sheet = sheetNamed(title);
  return [
    axis === 'rows' ? sheet.getRange(first + 1, 1, present, across) : sheet.getRange(1, first + 1, across, present),
  ];
}

/** Keeps the checks of the lines that go with a change: where lines come back, they take those of the line before them. */
export function keepLineChecks(keeper: Sheet, change: StagedChange): readonly KeptLines[] {
  const kept = keptChecks(keeper);
  return eachTold(goneLines(change), (gone) =>
    rangesOf(gone).map((range) => {
      const area = range.getA1Notation();
      return { title: gone.title, area, place: kept.keep(range, area) };
    }),
  );
}

/** Once all lines are back: gives them their checks again, as often as one likes. */
export function restoreLineChecks(keeper: Sheet, lines: readonly KeptLines[]): void {
  const kept = keptChecks(keeper);
  for (const { title, area, place } of lines) quietly(() => kept.restore(place, sheetNamed(title).getRange(area)));
}
