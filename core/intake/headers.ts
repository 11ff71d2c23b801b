import { cutText } from '../values/plain-text.ts';
import type { RawCell } from './options.ts';
import type { Problem } from './table.ts';

/** `A`, `B`, …, `Z`, `AA`: how a spreadsheet names the column at this index. */
function columnLetters(index: number): string {
  const rest = index % 26;
  return (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + rest);
}

/** The most characters of a header: whatever is longer is no name. */
const LONGEST_HEADER = 255;

/** Headers made unique and never empty, with the problems that took. The originals serve to match fields. */
export type ReadHeaders = Readonly<{
  unique: readonly string[];
  originals: readonly string[];
  problems: readonly Problem[];
}>;

/** Reads the header row over as many columns as the table has; a null row means that the source has no header. */
export function readHeaders(cells: readonly RawCell[] | null, row: number, width: number): ReadHeaders {
  const originals: string[] = [];
  const unique: string[] = [];
  const problems: Problem[] = [];
  const used = new Set<string>();
  const copies = new Map<string, number>();
  const lengths: number[] = [];
  for (let index = 0; index < width; index += 1) {
    const text = headerText(cells?.[index]);
    originals.push(cutText(text, LONGEST_HEADER).trim());
    lengths.push(text.length);
  }
  const given = new Set(originals);
  originals.forEach((original, index) => {
    const wanted = original === '' ? `Column ${columnLetters(index)}` : original;
    let name = wanted;
    for (let copy = copies.get(wanted) ?? 2; used.has(name) || (name !== original && given.has(name)); copy += 1) {
      name = `${wanted} (${copy})`;
      copies.set(wanted, copy);
    }
    used.add(name);
    unique.push(name);
    if (cells === null) return;
    const length = lengths[index] ?? 0;
    if (length > LONGEST_HEADER) problems.push({ code: 'long-text', row, column: name, found: String(length) });
    if (original === '') problems.push({ code: 'empty-header', row, column: name, found: '' });
    else if (name !== original) problems.push({ code: 'duplicate-header', row, column: name, found: original });
  });
  return { unique, originals, problems };
}

const headerText = (cell: RawCell): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
