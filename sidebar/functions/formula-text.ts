import type { SelectedRange } from '../../core/host/snapshot.ts';
import { nativeCallOf } from '../../core/share-check/native-call.ts';
import { quotedTitle } from '../../core/workbook/address.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import type { TypedArgument } from './read-typed.ts';

/** What stands for an argument once it is read; null where it is left out. */
export type ReadArgument =
  | Exclude<TypedArgument, { kind: 'unreadable' }>
  | Readonly<{ kind: 'range'; range: SelectedRange }>
  | null;

type Style = Readonly<{
  separator: ';' | ',';
  /** The title of the sheet that the formula goes to; null where it is not known, so that all cells are named in full. */
  title: string | null;
}>;

/** A call with its arguments, without the leading `=`; those left out at the end are not written. */
export const callText = (id: string, given: readonly ReadArgument[], style: Style): string =>
  `${id}(${argumentTexts(given, style).join(style.separator)})`;

/** The same as arithmetic that needs no add-in; null where that cannot be said. */
export const plainText = (id: string, given: readonly ReadArgument[], style: Style): string | null =>
  nativeCallOf(id, argumentTexts(given, style), style.separator);

function argumentTexts(given: readonly ReadArgument[], style: Style): readonly string[] {
  let last = given.length;
  while (last > 0 && given[last - 1] === null) last -= 1;
  return given.slice(0, last).map((argument) => (argument === null ? '' : argumentText(argument, style)));
}

function argumentText(argument: NonNullable<ReadArgument>, style: Style): string {
  if (argument.kind === 'address') return argument.text;
  if (argument.kind === 'range') {
    const { title, address } = argument.range;
    return title === style.title ? address : `${quotedTitle(title)}!${address}`;
  }
  if (typeof argument.value === 'string') return `"${argument.value.replace(/"/g, '""')}"`;
  return numberText(argument.value, style.separator);
}

/** Where semicolons part arguments, the decimal sign may be a comma: a fraction of whole numbers reads everywhere. */
function numberText(value: number, separator: Style['separator']): string {
  if (separator === ',' || Number.isInteger(value)) return String(value);
  try {
    return printFormula({ kind: 'number', value }, { separator, prefixes: {}, title: (key) => key });
  } catch {
    return String(value);
  }
}
