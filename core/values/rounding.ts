/** Two numbers that agree to 2^-48 differ by nothing but rounding: spreadsheets take them for equal, and so do we. */
const ROUNDING = 2 ** -48;

/** A sum that is 0 where only rounding is left of it, as in 0.3 − 0.2 − 0.1. */
export function roundedSum(left: number, right: number): number {
  const sum = left + right;
  return Math.abs(sum) < Math.abs(left) * ROUNDING ? 0 : sum;
}

/** A number with so many decimals, halves away from zero, as spreadsheets' ROUND. */
export function roundedTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
}

/** Whether a number is above a bound by more than rounding. */
export const isAbove = (value: number, bound: number): boolean => roundedSum(value, -bound) > 0;
