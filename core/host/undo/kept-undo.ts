import { readMarked } from '../../workbook/ownership/read-marked.ts';
import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { contentHash, sheetHash } from './content-hash.ts';

/** How a sheet was right after a build, so that what people did to it since is seen. */
type SheetAfter = Readonly<{
  title: string;
  /** Everything on it. */
  content: string;
  /** Where each line of ours stood. */
  lines: string;
}>;

/** What takes a build back, and how the workbook was right after that build. */
export type KeptUndo = Readonly<{
  /** The sheets that the build added, for words about it. */
  titles: readonly string[];
  /** What undoes the build, exact as long as nobody touched the sheets that it is about. */
  change: WorkbookChange;
  after: readonly SheetAfter[];
  /** For each step that sets cells, in their order: what those cells held after the build. */
  cells: readonly (readonly string[])[];
}>;

/** How many builds can be taken back, one after the other. */
export const MOST_STATES = 3;

/** What is to be kept of a build: what undoes it, and what the sheets looked like when it was done. */
export function undoOf(inverse: WorkbookChange, added: readonly string[], after: WorkbookSnapshot): KeptUndo {
  const byTitle = new Map(after.sheets.map((sheet) => [sheet.title, sheet]));
  const titles = [...new Set(inverse.steps.flatMap((step) => ('title' in step ? [step.title] : [])))];
  return {
    titles: added,
    change: inverse,
    after: titles.flatMap((title) => {
      const sheet = byTitle.get(title);
      return sheet ? [{ title, content: sheetHash(sheet), lines: lineHash(sheet) }] : [];
    }),
    cells: inverse.steps.map((step) => cellHashes(step, byTitle)),
  };
}

/** Where the lines of ours stand: whoever sorts, inserts or moves changes it; whoever types does not. */
export function lineHash(sheet: SheetSnapshot): string {
  const marked = readMarked(sheet);
  if (marked === null) return '';
  const lines = [...marked.rows, ...marked.columns].map(({ key, position }) => `${key}@${position}`);
  return contentHash(lines.join(' '));
}

const cellHashes = (step: ChangeStep, sheets: ReadonlyMap<string, SheetSnapshot>): readonly string[] =>
  step.kind === 'set-cells' ? step.cells.map(({ row, column }) => cellHash(sheets.get(step.title), row, column)) : [];

/** What one cell holds, as a hash; empty where it holds nothing. */
export function cellHash(sheet: SheetSnapshot | undefined, row: number, column: number): string {
  const content = sheet?.formulas[row]?.[column] ?? sheet?.values[row]?.[column] ?? null;
  return content === null ? '' : contentHash(String(content));
}
