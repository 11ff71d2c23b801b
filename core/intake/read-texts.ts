import { foldCase } from '../values/fold.ts';
import type { ColumnSource, TypedColumn } from './column-result.ts';
import { isMissing } from './missing.ts';
import type { RawCell } from './options.ts';
import type { Cell } from './table.ts';

const TRIED = 20_000;

/**
 * Reads a column as text: trimmed, missing words out. Equal cells share one string, which keeps long tables small. With
 * `joinCase` values that differ only by letter case take the commonest spelling.
 */
export function readTexts(source: ColumnSource, joinCase: boolean): TypedColumn {
  const { cells: raw } = source;
  const { length } = raw;
  const cells = new Array<Cell>(length);
  const known = new Map<RawCell, Cell>();
  const keepsNa = holdsTwoLetterCodes(raw);
  let hasValues = false;
  let sharing = true;
  for (let index = 0; index < length; index += 1) {
    const cell = raw[index];
    let text = sharing ? known.get(cell) : undefined;
    if (text === undefined) {
      text = readText(cell, keepsNa);
      if (sharing) known.set(cell, text);
      if (index === TRIED && known.size > TRIED / 2) {
        sharing = false;
        known.clear();
      }
    }
    cells[index] = text;
    if (text !== null) hasValues = true;
  }
  if (joinCase && hasValues) joinSpellings(cells);
  return { type: 'text', numberStyle: null, cells, problems: [], currencies: [], hasValues };
}

function readText(cell: RawCell, keepsNa: boolean): string | null {
  if (cell === null || cell === undefined) return null;
  const text =
    typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : cell ? 'TRUE' : 'FALSE';
  if (keepsNa && text === 'NA') return text;
  return isMissing(text) ? null : text;
}

/** Among country codes `NA` is Namibia. */
function holdsTwoLetterCodes(raw: readonly RawCell[]): boolean {
  let codes = 0;
  let others = 0;
  for (let index = 0; index < raw.length && codes + others < 50; index += 1) {
    const cell = raw[index];
    if (typeof cell !== 'string' || cell === '' || cell === 'NA') continue;
    if (/^\s*[A-Z]{2}\s*$/.test(cell)) codes += 1;
    else if (!isMissing(cell.trim())) others += 1;
  }
  return codes > others * 4;
}

function joinSpellings(cells: Cell[]): void {
  const counts = new Map<Cell, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const best = new Map<string, string>();
  const differing: string[] = [];
  for (const [text, count] of counts) {
    if (typeof text !== 'string') continue;
    const key = foldCase(text);
    const rival = best.get(key);
    if (rival !== undefined) differing.push(key);
    if (rival === undefined || count > (counts.get(rival) ?? 0)) best.set(key, text);
  }
  if (differing.length === 0) return;
  const joined = new Set(differing);
  const replacements = new Map<Cell, string>();
  for (const text of counts.keys()) {
    const key = typeof text === 'string' ? foldCase(text) : '';
    const spelling = joined.has(key) ? best.get(key) : undefined;
    if (spelling !== undefined && spelling !== text) replacements.set(text, spelling);
  }
  for (let index = 0; index < cells.length; index += 1) {
    const spelling = replacements.get(cells[index] as Cell);
    if (spelling !== undefined) cells[index] = spelling;
  }
}
