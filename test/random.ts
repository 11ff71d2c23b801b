/** Seeded chance for tests: the same seed gives the same numbers on every machine. */
export type Random = Readonly<{
  /** From 0 up to but not including 1. */
  next(): number;
  between(least: number, most: number): number;
  chance(share: number): boolean;
}>;

/** The seed of a run: MARKSHEET_SEED, else always the same. A failing test names it. */
export const seed = Number(process.env.MARKSHEET_SEED ?? 20_260_701);

/** The generator known as mulberry32. */
export function createRandom(start: number): Random {
  let state = start >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    chance: (share) => next() < share,
  };
}
