/** What a column of a plan without a width has, in characters: as in the other hosts. */
const PLANNED_WIDTH = 12;

/** Excel's own sizes of lines, in points, where nobody set one. */
const USUAL = { row: 15 } as const;

/** A character of the usual font takes seven pixels and the edges five, and a point is four thirds of a pixel. */
export const columnPoints = (characters: number | null): number => ((characters ?? PLANNED_WIDTH) * 7 + 5) * 0.75;

/** The height of a row of several lines of text: as in a file. */
export const tallPoints = (lines: number): number => Math.min(409, Math.max(USUAL.row, 3 + 12.5 * lines));

type Sized = Readonly<{ at: number; size: number }>;

/** Lines of one size next to each other, together. */
export function sizedSpans(lines: readonly Sized[]): readonly (Sized & Readonly<{ count: number }>)[] {
  const spans: { at: number; count: number; size: number }[] = [];
  for (const { at, size } of [...lines].sort((one, other) => one.at - other.at)) {
    const last = spans.at(-1);
    if (last && last.size === size && last.at + last.count === at) last.count += 1;
    else spans.push({ at, count: 1, size });
  }
  return spans;
}

/** Lines next to each other, together. */
export const spansOf = (lines: readonly number[]): readonly (Sized & Readonly<{ count: number }>)[] =>
  sizedSpans([...new Set(lines)].map((at) => ({ at, size: 0 })));
