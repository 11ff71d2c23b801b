import type { SheetSnapshot } from '../snapshot.ts';
import { readLineMark, readRecordMark } from './mark-text.ts';
import type { MarkedLine, MarkedSheet } from './marked-sheet.ts';
import { type RawMarks, rawMarks } from './raw-marks.ts';
import { realignedRecords, realignedRows } from './realigned.ts';
import { recordColumns, recordPrints } from './record-columns.ts';
import { type Upgrade, upgraded, upgrades } from './upgrade.ts';

/**
 * Reads the marks of a sheet: null where it has none, so that all of it is the user's. Lines without a mark that can be
 * read are the user's too; of lines with one mark, copied by hand, the first is ours.
 */
export function readMarked(sheet: SheetSnapshot, steps: readonly Upgrade[] = upgrades): MarkedSheet | null {
  const found = rawMarks(sheet);
  const marks = found && upgraded(found, steps);
  if (marks === null) return null;
  const { version, key, facts } = marks.sheet;
  const about = { sheet, key, version, facts, markColumn: marks.column };
  if (facts.columns !== undefined)
    return { ...about, markRow: null, header: marks.row, ...recordLines(sheet, marks, facts.columns) };
  const columns = distinct(linesOf(marks.below));
  const rows = realignedRows(sheet, distinct(linesOf(marks.beside)), columns);
  return { ...about, markRow: marks.row, header: null, rows, columns, recordPrints: new Map() };
}

const linesOf = (texts: readonly (string | null)[]): readonly MarkedLine[] =>
  texts.flatMap((text, position) => {
    const mark = readLineMark(text);
    return mark === null ? [] : [{ ...mark, position }];
  });

/** Each key once, and each ordinal. */
function distinct(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const keys = new Set<string>();
  const ordinals = new Set<number>();
  return lines.filter(({ key, ordinal }) => {
    if (keys.has(key) || ordinals.has(ordinal)) return false;
    keys.add(key);
    ordinals.add(ordinal);
    return true;
  });
}

function recordLines(
  sheet: SheetSnapshot,
  marks: RawMarks,
  columns: string,
): Pick<MarkedSheet, 'rows' | 'columns' | 'recordPrints'> {
  const keys = new Set<string>();
  const rows = marks.beside.flatMap((text, position): MarkedLine[] => {
    const mark = readRecordMark(text);
    if (mark === null || keys.has(mark.key)) return [];
    keys.add(mark.key);
    return [{ key: mark.key, position, ordinal: position, isGone: mark.isGone, prints: [mark.print] }];
  });
  const found = recordColumns(sheet, marks, columns, rows);
  const prints = recordPrints(sheet, marks.row, found);
  return { rows: realignedRecords(rows, prints), columns: found, recordPrints: prints };
}
