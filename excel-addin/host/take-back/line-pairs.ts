/** For each line of one list its place in the other; null for one that is not there any more. */
export type Pairs = readonly (number | null)[];

/** What tells a line by what it holds: '' of a blank one. */
type Keys = readonly string[];

/**
 * Pairs lines that come, go and are sorted: such as are told by what they hold, then their neighbours, as far as they are
 * alike. Of lines that are alike the first is the first. Both lists begin together, and behind the end of `now` there are
 * blank lines enough. `tellings` are ways to tell the same lines, the surest one first;
 * `likeness` weighs two lines that are told by none of them.
 */
export function pairedLines(
  was: number,
  now: number,
  tellings: readonly Readonly<{ was: Keys; now: Keys }>[],
  likeness: (was: number, now: number) => number,
): Pairs {
  const pairs = new Pairing(was, now);
  for (const telling of tellings) {
    pairs.extend(telling);
    pairs.pairUnique(telling);
    pairs.extend(telling);
    pairs.pairInOrder(telling);
    pairs.extend(telling);
  }
  pairs.fill(likeness);
  return pairs.found;
}

/** Longer runs than these are not weighed line by line. */
const MOST_WEIGHED = 250_000;

const NONE = -1;

class Pairing {
  readonly #toNow: number[];
  readonly #toWas: number[];

  constructor(was: number, now: number) {
    this.#toNow = new Array<number>(was).fill(NONE);
    this.#toWas = new Array<number>(now).fill(NONE);
  }

  get found(): Pairs {
    return this.#toNow.map((line) => (line === NONE ? null : line));
  }

  #pair(was: number, now: number): void {
    this.#toNow[was] = now;
    this.#toWas[now] = was;
  }

  /** Lines that no other is like, in either list. */
  pairUnique({ was, now }: Readonly<{ was: Keys; now: Keys }>): void {
    const ofNow = singles(now, this.#toWas);
    for (const [key, line] of singles(was, this.#toNow)) {
      const other = ofNow.get(key) ?? NONE;
      if (line !== NONE && other !== NONE) this.#pair(line, other);
    }
  }

  /** From each pair on, forth and back, as long as lines are alike. */
  extend({ was, now }: Readonly<{ was: Keys; now: Keys }>): void {
    const pairAlike = (line: number, other: number): void => {
      if (other < 0 || this.#toNow[line] !== NONE || this.#toWas[other] !== NONE) return;
      if (was[line] === now[other]) this.#pair(line, other);
    };
    for (let line = 0; line < was.length; line += 1) {
      const before = line === 0 ? -1 : (this.#toNow[line - 1] as number);
      if (line === 0 || before !== NONE) pairAlike(line, before + 1);
    }
    for (let line = was.length - 2; line >= 0; line -= 1) {
      const behind = this.#toNow[line + 1] as number;
      if (behind !== NONE) pairAlike(line, behind - 1);
    }
  }

  pairInOrder({ was, now }: Readonly<{ was: Keys; now: Keys }>): void {
    const waiting = new Map<string, number[]>();
    for (let line = now.length - 1; line >= 0; line -= 1) {
      const key = now[line] as string;
      if (key === '' || this.#toWas[line] !== NONE) continue;
      const lines = waiting.get(key);
      if (lines) lines.push(line);
      else waiting.set(key, [line]);
    }
    for (const [line, key] of was.entries()) {
      if (this.#toNow[line] !== NONE) continue;
      const other = waiting.get(key)?.pop();
      if (other !== undefined) this.#pair(line, other);
    }
  }

  /** Runs of lines that are left between two pairs: as many on both sides are the same, else the likest are. */
  fill(likeness: (was: number, now: number) => number): void {
    for (let first = 0; first < this.#toNow.length; ) {
      if (this.#toNow[first] !== NONE) {
        first += 1;
        continue;
      }
      let end = first;
      while (end < this.#toNow.length && this.#toNow[end] === NONE) end += 1;
      const from = first === 0 ? 0 : (this.#toNow[first - 1] as number) + 1;
      let to = from;
      const last = end < this.#toNow.length ? (this.#toNow[end] as number) : from + end - first;
      while (to < last && this.#toWas[to] === NONE) to += 1;
      this.#fillRun([first, end], [from, to], likeness);
      first = end;
    }
  }

  #fillRun(was: Run, now: Run, likeness: (was: number, now: number) => number): void {
    const [count, others] = [was[1] - was[0], now[1] - now[0]];
    if (count === others) for (let next = 0; next < count; next += 1) this.#pair(was[0] + next, now[0] + next);
    else if (count * others <= MOST_WEIGHED)
      for (const [line, other] of likest(count, others, (line, other) => likeness(was[0] + line, now[0] + other)))
        this.#pair(was[0] + line, now[0] + other);
  }
}

type Run = readonly [first: number, end: number];

/** The lines that are the only ones with their key, among those that have no pair yet; NONE for keys of several. */
function singles(keys: Keys, paired: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [line, key] of keys.entries())
    if (key !== '' && paired[line] === NONE) found.set(key, found.has(key) ? NONE : line);
  return found;
}

/** Pairs in order with the most likeness in all; lines that are like in nothing stay alone. */
function likest(count: number, others: number, likeness: (line: number, other: number) => number) {
  const width = others + 1;
  const best = new Float64Array((count + 1) * width);
  for (let line = count - 1; line >= 0; line -= 1)
    for (let other = others - 1; other >= 0; other -= 1) {
      const like = likeness(line, other);
      best[line * width + other] = Math.max(
        like > 0 ? like + (best[(line + 1) * width + other + 1] as number) : 0,
        best[(line + 1) * width + other] as number,
        best[line * width + other + 1] as number,
      );
    }
  const pairs: (readonly [number, number])[] = [];
  for (let line = 0, other = 0; line < count && other < others; ) {
    const all = best[line * width + other] as number;
    if (all === best[(line + 1) * width + other]) line += 1;
    else if (all === best[line * width + other + 1]) other += 1;
    else {
      pairs.push([line, other]);
      [line, other] = [line + 1, other + 1];
    }
  }
  return pairs;
}
