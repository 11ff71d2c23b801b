import type { ArrangingStep } from '../change.ts';
import type { Target } from './target.ts';

/** The steps that make room on a sheet: moves first, then blank lines from the end on, so that places stay right. */
export function arrangingSteps({ title, rows, columns }: Target): readonly ArrangingStep[] {
  const moves = [
    ...rows.arrangement.moves.map((move): ArrangingStep => ({ kind: 'move-rows', title, ...move })),
    ...columns.arrangement.moves.map((move): ArrangingStep => ({ kind: 'move-columns', title, ...move })),
  ];
  const inserts = (kind: 'insert-rows' | 'insert-columns', { arrangement }: Target['rows']): readonly ArrangingStep[] =>
    [...arrangement.inserts].reverse().map(({ at, lines }) => ({ kind, title, at, count: lines.length }));
  return [...moves, ...inserts('insert-rows', rows), ...inserts('insert-columns', columns)];
}
