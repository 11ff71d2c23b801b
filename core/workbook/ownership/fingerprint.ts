import type { CellValue } from '../plan.ts';
import { type FormulaPiece, pieceText, shapeOf, type TextReference } from './formula-text.ts';
import { shortHash } from './hash.ts';

/** What parts the two halves of a formula's fingerprint. */
export const PART = '.';
const REFERENCE_LETTERS = 5;

/** How a formula's references are named by what they point at. */
export type Naming = (reference: TextReference) => string;

/** A value in one form, however a host hands it over: 12 digits, composed letters, one kind of line end. */
export function plainText(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n');
  return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? numberText(Number(text)) : text;
}

/** Hosts differ after the 12th digit. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? String(value + 0) : String(Number(value.toPrecision(12)) + 0);

/** The fingerprint of a value; empty for a blank cell. */
export function valuePrint(value: CellValue): string {
  const text = plainText(value);
  return text === '' ? '' : shortHash(text);
}

/** The fingerprint of a formula: its shape, and what it points at. */
export function formulaPrint(pieces: readonly FormulaPiece[], naming: Naming): string {
  const named = shortHash(pieceText(pieces, (reference) => `\u0001${naming(reference)}`));
  return `${shortHash(shapeOf(pieces))}${PART}${named.slice(-REFERENCE_LETTERS)}`;
}

/** Whether a fingerprint is that of a formula. */
export const isFormulaMark = (print: string): boolean => print.includes(PART);

/**
 * Whether a formula is the one that was written. A formula that lost a reference, because what it pointed at was
 * deleted, is: nobody typed that. Otherwise one of the namings must find what it pointed at.
 */
export function isFormulaPrint(stored: string, pieces: readonly FormulaPiece[], namings: readonly Naming[]): boolean {
  if (!isFormulaMark(stored)) return false;
  if (pieces.some(({ kind }) => kind === 'broken')) return stored.split(PART)[0] === shortHash(shapeOf(pieces));
  return namings.some((naming) => formulaPrint(pieces, naming) === stored);
}
