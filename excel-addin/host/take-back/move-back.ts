import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import type { FoundSheet } from './found-sheets.ts';
import type { Origins } from './known-sheets.ts';
import type { LineBack } from './lines-back.ts';

/**
 * What takes back the first move of lines, once all lines are there: it makes room, carries them there, and takes their old
 * place away. Nothing where they are in their order, or where somebody else sorted them.
 */
export function moveBack({ known, matching }: FoundSheet, axis: Axis): readonly LineBack[] {
  const run = firstMove(known[axis]);
  if (run === null) return [];
  const { from, to, count } = run;
  const places = matching[axis];
  const [old, target] = [places[from] ?? null, places[to] ?? null];
  const areTogether = Array.from({ length: count }, (_, next) => places[from + next] === (old ?? 0) + next);
  if (old === null || target === null || target > old || areTogether.includes(false)) return [];
  const { title } = known.was;
  const common = { title, axis, count };
  return [
    {
      acts: [
        { kind: 'insert', ...common, at: target },
        { kind: 'carry', ...common, from: old + count, to: target },
        { kind: 'delete', ...common, at: old + count },
      ],
      step: { kind: `move-${axis}`, title, from, count, to },
      origins: (lines) => [
        ...lines.slice(0, to),
        ...lines.slice(from, from + count),
        ...lines.slice(to, from),
        ...lines.slice(from + count),
      ],
    },
  ];
}

/** Of lines that are not in their order the first run that belongs before others; null where all are. */
function firstMove(origins: Origins): Readonly<{ from: number; to: number; count: number }> | null {
  if (origins.includes(null)) return null;
  const sorted = [...(origins as readonly number[])].sort((one, other) => one - other);
  const to = sorted.findIndex((origin, line) => origin !== origins[line]);
  if (to < 0) return null;
  const from = origins.indexOf(sorted[to] as number);
  let count = 1;
  while (from + count < origins.length && origins[from + count] === sorted[to + count]) count += 1;
  return { from, to, count };
}
