import type { ArgumentDescription } from '../../core/functions/describe-function.ts';
import type { Conventions } from '../../core/locales/locale.ts';
import type { ReadArgument } from './formula-text.ts';
import { readTyped } from './read-typed.ts';
import type { FunctionsState } from './state.ts';

/** An argument as it is filled in: what it stands for, and what is wrong with it. */
export type ArgumentReading = Readonly<{
  argument: ArgumentDescription;
  read: ReadArgument;
  trouble: 'not-a-number' | 'not-a-date' | null;
}>;

/** Reads every argument of a function from what was typed and picked. */
export const readArguments = (
  all: readonly ArgumentDescription[],
  filled: FunctionsState['filled'],
  conventions: Conventions,
): readonly ArgumentReading[] =>
  all.map((argument): ArgumentReading => {
    const given = filled[argument.name];
    if (given === undefined || (given.kind === 'typed' && given.text.trim() === ''))
      return { argument, read: null, trouble: null };
    if (given.kind === 'picked') return { argument, read: { kind: 'range', range: given.range }, trouble: null };
    const read = readTyped(given.text, argument.takes.kind, conventions);
    if (read.kind !== 'unreadable') return { argument, read, trouble: null };
    return { argument, read: null, trouble: argument.takes.kind === 'date' ? 'not-a-date' : 'not-a-number' };
  });

/** The first argument that is needed and not filled in, or cannot be read. */
export const firstMissing = (readings: readonly ArgumentReading[]): ArgumentDescription | null =>
  readings.find(({ argument, read, trouble }) => trouble !== null || (read === null && !argument.optional))?.argument ??
  null;

/** The values that a function computes with; null where a typed address stands for cells that were not read. */
export function valuesOf(readings: readonly ArgumentReading[]): readonly unknown[] | null {
  if (readings.some(({ read }) => read?.kind === 'address')) return null;
  return readings.map(({ read }) => {
    if (read === null || read.kind === 'address') return null;
    if (read.kind === 'value') return read.value;
    const { values } = read.range;
    return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
  });
}
