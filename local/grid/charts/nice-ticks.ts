/** An axis: where its lines stand, from the lowest to the highest. */
export type Axis = Readonly<{ ticks: readonly number[]; from: number; to: number }>;

/** Round steps, about as many as wanted, that cover the numbers; columns begin at zero, lines where their numbers do. */
export function niceAxis(numbers: readonly number[], wanted: number, fromZero: boolean): Axis {
  const low = Math.min(...numbers, ...(fromZero ? [0] : []));
  const high = Math.max(...numbers, ...(fromZero ? [0] : []));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { ticks: [0, 1], from: 0, to: 1 };
  const spread = high - low || Math.abs(high) || 1;
  const step = roundStep(spread / wanted);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { ticks, from: first * step, to: last * step };
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return times * power;
}
