import { HostFailure } from '../../../core/host/host-failure.ts';
import { quietly } from '../failure.ts';
import { locked } from '../locked.ts';
import { documentProperties } from '../this-execution.ts';
import { asKept, byteCount, fromKept, inPieces } from './pieces.ts';

/** The most characters that are kept under one name. */
const MOST = 100_000;

/** The most bytes of them: what a store of 500 KB holds twice, while one text takes another's place. */
const MOST_BYTES = 240_000;

/** Where it stands which version of a text counts, and in how many pieces: `7 3`. */
const indexKey = (name: string): string => `marksheet-text ${name}`;
const pieceKey = (name: string, version: number, at: number): string => `marksheet-piece ${version} ${at} ${name}`;
const isPieceOf = (key: string, name: string): boolean =>
  /^marksheet-piece \d+ \d+ /.test(key) && key.split(' ').slice(3).join(' ') === name;

function readIndex(name: string): Readonly<{ version: number; count: number }> | null {
  const index = documentProperties().getProperty(indexKey(name));
  if (index === null) return null;
  const [version = 0, count = 0] = index.split(' ').map(Number);
  return { version, count };
}

/** The text that is stored with the spreadsheet under a name; null for none. */
export function readStored(name: string): string | null {
  const index = readIndex(name);
  if (index === null) return null;
  const all = documentProperties().getProperties();
  const pieces = Array.from({ length: index.count }, (_, at) => all[pieceKey(name, index.version, at)]);
  return pieces.includes(undefined) ? null : fromKept(pieces.join(''));
}

function assertFits(text: string): void {
  const bytes = byteCount(asKept(text));
  const most = bytes > MOST_BYTES ? Math.min(MOST, Math.floor((text.length * MOST_BYTES) / bytes)) : MOST;
  if (text.length > most) throw new HostFailure('too-long', String(most));
}

/** Writes a version of a text beside the others, then lets it count; gives the names of its pieces. */
function writeVersion(name: string, text: string, version: number): string[] {
  const pieces = inPieces(asKept(text)).map((piece, at) => [pieceKey(name, version, at), piece] as const);
  documentProperties().setProperties(Object.fromEntries(pieces));
  documentProperties().setProperty(indexKey(name), `${version} ${pieces.length}`);
  return pieces.map(([key]) => key);
}

/**
 * Writes a text under a name, null to forget it. The new pieces stand beside the old ones until the index names them, so
 * that a failure leaves what was there before. It is called under the lock of the document.
 * @throws HostFailure `too-long` with the most characters, for texts of such signs.
 */
export function writeText(name: string, text: string | null): void {
  if (text !== null) assertFits(text);
  const old = documentProperties().getKeys();
  const isKnown = old.includes(indexKey(name));
  const written = text === null ? [] : writeVersion(name, text, (isKnown ? (readIndex(name)?.version ?? 0) : 0) + 1);
  if (text === null && isKnown) documentProperties().deleteProperty(indexKey(name));
  // What is left behind goes with the next text.
  for (const key of old)
    if (isPieceOf(key, name) && !written.includes(key)) quietly(() => documentProperties().deleteProperty(key));
}

/** The same while nobody else writes. */
export const storeText = (name: string, text: string | null): void => locked(() => writeText(name, text));
