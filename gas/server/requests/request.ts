import { type Language, languages } from '../../../core/values/language.ts';
import type { Given, Gives, RequestName } from '../../protocol/requests.ts';

/*
 * Checks by hand: they are a few lines, and the library that the other edges of the project use would be a third of
 * what every execution evaluates.
 */

/** Whether something is what a request needs. */
type Check<Value> = (value: unknown) => value is Value;

export const text =
  (most: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

export const textOrNothing = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** A whole number from 0 to the most cells that a spreadsheet has. */
export const whole = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1e7;

/** A sheet's title; Google takes up to 100 characters. */
export const title: Check<string> = text(200);

/** What a build is called: it becomes a part of a title. */
export const build = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

export const language = (value: unknown): value is Language => languages.includes(value as Language);

type Shape<Name extends RequestName> = { readonly [Field in keyof Given<Name>]: Check<Given<Name>[Field]> };

/** What answers a request: JSON in, or null where it is not what the request needs. */
export type Answering = (given: unknown) => Readonly<{ gives: unknown }> | null;

/** A request by the fields that it needs and what answers it; fields beyond these are left out. */
export function request<Name extends RequestName>(
  shape: Shape<Name>,
  answer: (given: Given<Name>) => Gives<Name>,
): Answering {
  const checks = Object.entries(shape) as [string, Check<unknown>][];
  return (given) => {
    const fields = Object(given) as Readonly<Record<string, unknown>>;
    if (!checks.every(([name, isRight]) => isRight(fields[name]))) return null;
    const known = Object.fromEntries(checks.map(([name]) => [name, fields[name]]));
    return { gives: answer(known as Given<Name>) };
  };
}
