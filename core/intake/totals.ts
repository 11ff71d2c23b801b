import { languages } from '../values/language.ts';
import { foldText } from './fold.ts';
import { intakeLanguages } from './languages.ts';
import { isMissing } from './missing.ts';
import type { RawCell } from './options.ts';
import type { TableColumn } from './table.ts';

const fold = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

const words = new Set(languages.flatMap((language) => intakeLanguages[language].words.totals.map(fold)));
const longest = Math.max(...[...words].map((word) => word.length));
const firstSigns = new Set([...words].map((word) => word.charAt(0)));

/** Whether a cell heads a totals row: `Total`, `Toplam:`, `Total - Search`. `Total recall` is somebody's campaign. */
export function isTotalsLabel(text: string): boolean {
  const trimmed = text.trim();
  if (!firstSigns.has(fold(trimmed.slice(0, 2)).charAt(0))) return false;
  const label = fold(trimmed.slice(0, longest + 8));
  if (trimmed.length <= longest + 8 && words.has(label)) return true;
  const cut = /^(.+?)(?:\s*[:：]|\s+[-–—]+(?=\s|$)|[-–—]+(?=\s|$))/.exec(label);
  return cut !== null && words.has((cut[1] ?? '').trim());
}

/** Tells totals rows by their first word. Labels repeat, so each is judged once. */
export function totalsDetector(): (row: readonly RawCell[]) => boolean {
  const known = new Map<string, boolean>();
  return (row) => {
    for (const cell of row) {
      if (cell === null || cell === undefined || cell === '') continue;
      if (typeof cell !== 'string') return false;
      const code = cell.charCodeAt(0);
      if (code >= 48 && code <= 57) return false;
      const verdict = known.get(cell);
      if (verdict !== undefined) {
        return verdict;
      }
      if (isMissing(cell.trim())) continue;
      const totals = isTotalsLabel(cell);
      if (known.size < 5000) known.set(cell, totals);
      return totals;
    }
    return false;
  };
}

/**
 * Some exports (Meta's) put the totals in the first or last row without a word: no name, and sums in the numbers. Such a
 * row has no text at all where the others have, and at least two of its numbers are the sums of the others.
 */
export function isUnnamedTotals(columns: readonly TableColumn[], index: number, rowCount: number): boolean {
  if (rowCount < 2) return false;
  const texts = columns.filter(({ type, cells }) => type === 'text' && cells.some((cell) => cell !== null));
  if (texts.length === 0 || texts.some(({ cells }) => cells[index] !== null)) return false;
  let sums = 0;
  for (const { type, cells } of columns) {
    if (type !== 'count' && type !== 'money' && type !== 'number') continue;
    const value = cells[index];
    if (typeof value !== 'number' || value === 0) continue;
    let total = 0;
    for (let at = 0; at < cells.length; at += 1) if (at !== index) total += Number(cells[at]);
    if (Math.abs(total - value) <= 1e-9 * Math.abs(value) + (Number.isInteger(value) ? 0 : 0.006)) sums += 1;
    if (sums === 2) return true;
  }
  return false;
}
