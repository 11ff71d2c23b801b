import { functions } from '../functions/index.ts';
import type { Token } from './tokens.ts';

/**
 * The id of the function of ours that a formula calls by this name, whatever its case and the add-in's prefix; null for
 * any other function.
 */
export function ownFunction(name: string): string | null {
  const id = name.toUpperCase().split('.').pop() as string;
  return functions.has(id) ? id : null;
}

/** The ids of the functions of ours that a formula calls, as often as it does. */
export const ownFunctionsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ kind, text }) => (kind === 'function' ? (ownFunction(text) ?? []) : []));
