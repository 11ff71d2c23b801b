import { RangeTarget, readAreas } from '../book/range-target.ts';
import type { SheetState } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { invalid } from '../wire/excel-error.ts';
import { type Given, ServedObject } from '../wire/served.ts';

/** Reads a value that a client gave, or throws. */
export type Check<Value> = (value: unknown) => Value;

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

export const flag: Check<boolean> = (value) =>
  typeof value === 'boolean' ? value : invalid(`No truth: ${shown(value)}`);

export const text: Check<string> = (value) => (typeof value === 'string' ? value : invalid(`No text: ${shown(value)}`));

export const textOfMost =
  (most: number): Check<string> =>
  (value) => {
    const read = text(value);
    return read.length <= most ? read : invalid(`A text of more than ${most} characters`);
  };

export const numberBetween =
  (least: number, most: number): Check<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : invalid(`No number from ${least} to ${most}: ${shown(value)}`);

export const wholeNumber =
  (least: number, most: number): Check<number> =>
  (value) => {
    const number = numberBetween(least, most)(value);
    return Number.isInteger(number) ? number : invalid(`No whole number: ${number}`);
  };

export const oneOf =
  <Value extends string>(...known: readonly Value[]): Check<Value> =>
  (value) =>
    known.includes(value as Value) ? (value as Value) : invalid(`${shown(value)} is none of ${known.join(', ')}`);

/** `#rrggbb`, as Excel gives it back; names of colours are Excel's too, but nobody needs them. */
export const color: Check<string> = (value) => {
  const read = text(value);
  return /^#[0-9A-Fa-f]{6}$/.test(read) ? read.toUpperCase() : invalid(`No colour: ${read}`);
};

export const facts: Check<Readonly<Record<string, unknown>>> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ServedObject)
    ? (value as Readonly<Record<string, unknown>>)
    : invalid(`No object: ${shown(value)}`);

/** Throws at parts that an object of this kind does not have. */
export function only(value: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const strange = Object.keys(value).filter((name) => value[name] !== null && !names.includes(name));
  if (strange.length > 0) invalid(`${strange.join(', ')}: none of ${names.join(', ')}`);
}

/** A range that is given as itself or by its address on a sheet. */
export function rangeGiven(world: World, sheet: SheetState, given: Given): RangeTarget {
  if (given instanceof ServedObject && given.target instanceof RangeTarget) return given.target;
  if (typeof given === 'string') return new RangeTarget(world, sheet, readAreas(world.book, sheet, given));
  return invalid(`No range: ${shown(given)}`);
}

export const isGiven = (value: Given): boolean => value !== null && value !== undefined;
