/** Lines that go somewhere else: `count` from `from` on, before the line that is now at `to`. */
type LineMove = Readonly<{ from: number; count: number; to: number }>;

/** Blank lines for planned lines that are not there yet, before the line that is at `at` once all moves are done. */
type LineInsert = Readonly<{ at: number; lines: readonly number[] }>;

/** How the rows or the columns of a sheet that exists take in those of the plan. */
export type Arrangement = Readonly<{
  /** Where each planned line stands now; null where it comes in. */
  present: readonly (number | null)[];
  /** Where each planned line stands in the end. */
  final: readonly number[];
  moves: readonly LineMove[];
  inserts: readonly LineInsert[];
  /** Where a line that stands here now stands in the end. */
  moved(position: number): number;
}>;

/** The lines of a sheet as they are now. */
export type PresentLines = Readonly<{
  count: number;
  /** Where lines of ours stand, by key, those that the plan no longer has included. */
  places: ReadonlyMap<string, number>;
  /** Where the marks stand; no line is ours behind it. */
  marks: number | null;
  isFilled(position: number): boolean;
}>;

/**
 * Lines stay in the order that they have now, and new ones come behind the line that they follow in the plan; a line of
 * the user's stays behind the one that it follows. `inOrder` puts ours into the order of the plan first.
 */
export function arrange(keys: readonly string[], lines: PresentLines, inOrder: boolean): Arrangement {
  const owned = new Set(lines.places.values());
  const present = keys.map((key) => lines.places.get(key) ?? null);
  const order = Array.from({ length: lines.count }, (_, place) => place);
  const moves = inOrder ? movesFor(present, order, owned, lines) : [];
  const places = inverse(order);
  const isOwnAt = (place: number): boolean => owned.has(order[place] as number);
  const isUsersAt = (place: number): boolean =>
    place < order.length && !isOwnAt(place) && order[place] !== lines.marks && lines.isFilled(order[place] as number);
  const inserts = insertsFor(present, places, isUsersAt, lines);
  const shifted = (place: number): number =>
    inserts.reduce((sum, { at, lines: added }) => (at <= place ? sum + added.length : sum), place);
  const byLine = new Map<number, number>();
  let before = 0;
  for (const { at, lines: added } of inserts) {
    for (const [index, line] of added.entries()) byLine.set(line, at + before + index);
    before += added.length;
  }
  const moved = (position: number): number => shifted(places[position] ?? position);
  return {
    present,
    final: present.map((place, line) => (place === null ? (byLine.get(line) as number) : moved(place))),
    moves,
    inserts,
    moved: inserts.length === 0 && moves.length === 0 ? (position) => position : memoized(moved, lines.count),
  };
}

/** Long sheets ask for every row. */
function memoized(moved: (position: number) => number, count: number): (position: number) => number {
  const known = Array.from({ length: count }, (_, position) => moved(position));
  return (position) => known[position] ?? moved(position);
}

const inverse = (order: readonly number[]): readonly number[] => {
  const places = new Array<number>(order.length);
  for (const [place, line] of order.entries()) places[line] = place;
  return places;
};

function insertsFor(
  present: readonly (number | null)[],
  places: readonly number[],
  isUsersAt: (place: number) => boolean,
  { marks, count }: PresentLines,
): readonly LineInsert[] {
  const inserts = new Map<number, number[]>();
  let at: number | null = null;
  for (const [line, place] of present.entries()) {
    if (place !== null) {
      at = (places[place] as number) + 1;
      while (isUsersAt(at)) at += 1;
      continue;
    }
    const next = present.slice(line).find((other) => other !== null);
    const into: number =
      at ?? (next == null ? (marks === null ? count : (places[marks] as number)) : (places[next] as number));
    inserts.set(into, [...(inserts.get(into) ?? []), line]);
    at = into;
  }
  return [...inserts].map(([into, lines]) => ({ at: into, lines })).sort((a, b) => a.at - b.at);
}

/** Moves as few lines as it takes, each with the user's lines right behind it; `order` is left as they make it. */
function movesFor(
  present: readonly (number | null)[],
  order: number[],
  owned: ReadonlySet<number>,
  { marks, isFilled }: PresentLines,
): readonly LineMove[] {
  const wanted = present.filter((place) => place !== null);
  const staying = longestRising(wanted);
  const moves: LineMove[] = [];
  const isFollowing = (line: number | undefined): boolean =>
    line !== undefined && !owned.has(line) && line !== marks && isFilled(line);
  const endOf = (start: number): number => {
    let end = start + 1;
    while (isFollowing(order[end])) end += 1;
    return end;
  };
  for (const [index, line] of wanted.entries()) {
    if (staying.has(line)) continue;
    const from = order.indexOf(line);
    const count = endOf(from) - from;
    const before = wanted[index - 1];
    const to =
      before === undefined
        ? order.indexOf(wanted.find((other) => staying.has(other)) as number)
        : endOf(order.indexOf(before));
    if (to === from) continue;
    moves.push({ from, count, to });
    const lines = order.splice(from, count);
    order.splice(to > from ? to - count : to, 0, ...lines);
  }
  return moves;
}

/** The most places that already follow each other. */
function longestRising(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, place] of places.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : (ends[low - 1] as number));
    ends[low] = index;
  }
  const rising = new Set<number>();
  for (let at = ends[ends.length - 1] ?? null; at !== null; at = before[at] ?? null) rising.add(places[at] as number);
  return rising;
}

/** How the lines of a sheet that is new stand. */
export const asPlanned = (count: number): Arrangement => ({
  present: Array.from({ length: count }, () => null),
  final: Array.from({ length: count }, (_, line) => line),
  moves: [],
  inserts: [],
  moved: (position) => position,
});
