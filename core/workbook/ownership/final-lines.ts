import type { MarkedLine } from './marked-sheet.ts';
import type { Target } from './target.ts';

/** A column or row as it is noted in the end: those of the plan, then those that it no longer has. */
export type FinalLine = Readonly<{
  key: string;
  ordinal: number;
  /** Its place in the plan; null where the plan has it no longer. */
  line: number | null;
  /** Where it stands now; null where it comes in. */
  present: number | null;
  final: number;
  /** What it was when it was written; null where it comes in. */
  marked: MarkedLine | null;
}>;

/** All lines of one axis that are ours in the end; lines of mere layout that the plan no longer has are not. */
export function finalLines(
  target: Target,
  axis: 'rows' | 'columns',
  isKept: (key: string) => boolean,
): readonly FinalLine[] {
  const keys = axis === 'rows' ? target.grid.rowKeys : target.grid.columnKeys;
  const { arrangement } = target[axis];
  const marked = new Map((target.marked?.[axis] ?? []).map((line) => [line.key, line]));
  const planned = keys.map(
    (key, line): FinalLine => ({
      ...{ key, ordinal: line, line, marked: marked.get(key) ?? null },
      ...{ present: arrangement.present[line] ?? null, final: arrangement.final[line] as number },
    }),
  );
  const known = new Set(keys);
  const gone = [...marked.values()].filter(({ key }) => !known.has(key) && isKept(key));
  return [
    ...planned,
    ...gone.map(
      (line, index): FinalLine => ({
        ...{ key: line.key, ordinal: keys.length + index, line: null, marked: line },
        ...{ present: line.position, final: arrangement.moved(line.position) },
      }),
    ),
  ];
}
