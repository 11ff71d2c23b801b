import type { GoalDirection } from '../../../goals/goal-kind.ts';
import type { Target } from '../../../goals/model/objective.ts';
import type { GoalColumn } from '../../../locales/locale.ts';
import type { ObjectiveReading } from './objective-words.ts';
import type { TableRecord } from './table.ts';
import { readTarget, type TargetReading, targetReading, targetText } from './target.ts';

type Row = TableRecord<GoalColumn>;
type Column = 'target' | 'change';

/** What a table wants, out of its columns Baseline, Change and Target. */
export type Wanted = Readonly<{
  baseline: number | null;
  target: Target | null;
  better: GoalDirection | null;
  isMilestone: boolean;
}>;

/** Reads Baseline, Change and Target of a row together. Where they disagree the target and the baseline count. */
export function wantedOf(row: Row, isShare: boolean | null, reading: ObjectiveReading): Wanted {
  const done = reading.words.done(row.text('target') ?? '');
  if (done !== null) {
    const target: Target = { kind: 'value', value: done === 'yes' ? 1 : 0 };
    const isWord = reading.words.done(row.text('baseline') ?? '') !== null;
    return { baseline: isWord ? null : row.number('baseline'), target, better: null, isMilestone: true };
  }
  const target = readCell(row, 'target', isShare, reading);
  const change = readCell(row, 'change', isShare, reading);
  const baseline = baselineOf(row, [target, change], reading);
  if (target !== null && change !== null && !agree(target.target, change.target, baseline))
    reading.tell({ code: 'change-not-used', ...placeOf(row, 'change') });
  const taken = target ?? change;
  return { baseline, target: taken?.target ?? null, better: taken?.better ?? null, isMilestone: false };
}

const placeOf = (row: Row, column: Column) => ({
  row: row.row,
  column: row.header(column),
  found: row.text(column) ?? '',
});

function readCell(row: Row, column: Column, isShare: boolean | null, reading: ObjectiveReading): TargetReading | null {
  const cell = row.cell(column);
  const found = row.text(column);
  if (found === null) return null;
  if (typeof cell === 'number' && column === 'target') return targetReading({ kind: 'value', value: cell });
  if (typeof cell === 'number' && Math.abs(cell) <= 1)
    return targetReading({ kind: 'change', change: cell, of: 'relative' });
  const read = readTarget(found, { column, isShare }, reading.reader);
  const place = placeOf(row, column);
  if (read === null) reading.tell({ code: 'target-not-read', ...place });
  else if (read.hasOtherWords) reading.tell({ code: 'words-beside-number', ...place, taken: targetText(read.target) });
  else if (read.other !== null) {
    const readings = { taken: targetText(read.target), other: targetText(read.other) };
    reading.tell({ code: 'ambiguous-number', ...place, ...readings });
  }
  return read;
}

function baselineOf(row: Row, readings: readonly (TargetReading | null)[], { tell }: ObjectiveReading): number | null {
  const own = row.number('baseline');
  const named = readings.find((each) => each?.baseline !== undefined && each.baseline !== null)?.baseline ?? null;
  if (own === null) return named;
  if (named !== null && named !== own)
    tell({ code: 'two-baselines', row: row.row, column: null, found: String(named), taken: String(own) });
  return own;
}

/** Whether a change leads from the baseline to the target, to three digits as people round. */
function agree(target: Target, change: Target, baseline: number | null): boolean {
  const wanted = reached(target, baseline);
  const changed = reached(change, baseline);
  if (wanted === null || changed === null) return false;
  return Math.abs(wanted - changed) <= 0.005 * Math.max(Math.abs(wanted), Math.abs(changed));
}

function reached(target: Target, baseline: number | null): number | null {
  if (target.kind === 'value') return target.value;
  if (baseline === null) return null;
  return target.of === 'points' ? baseline + target.change : baseline * (1 + target.change);
}
