import type { StagedChange } from '../protocol/operations.ts';

/** The most bytes of a piece as it is sent, quoted once more within a request. */
const MOST_BYTES = 1_000_000;
const MOST_CHARACTERS = 500_000;

/** A change as text, in pieces that a request holds. Never parts a character. */
export const stagedPieces = (change: StagedChange): readonly string[] =>
  cut(JSON.stringify(change), MOST_CHARACTERS).flatMap(fitted);

function cut(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + most);
    if (to < text.length && isHighHalf(text.charCodeAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Half of a character that takes two units, the other half of which follows. */
const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const fitted = (piece: string): readonly string[] =>
  byteCount(JSON.stringify(piece)) <= MOST_BYTES ? [piece] : cut(piece, Math.ceil(piece.length / 2)).flatMap(fitted);

/** How many bytes a text takes in UTF-8. */
function byteCount(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a pair counts as two.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
