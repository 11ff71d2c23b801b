import { readMarked } from '../../workbook/ownership/read-marked.ts';
import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { contentHash, sheetHash } from './content-hash.ts';
import { type FormerLine, formerLines } from './former-lines.ts';
import { stepPrints } from './step-prints.ts';

/** How a sheet was right after a build, so that what people did to it since is seen. */
export type SheetAfter = Readonly<{
  title: string;
  /** What it is of ours, wherever its title goes; '' where it has no marks. */
  key: string;
  /** Everything on it; '' where nobody noted that. */
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
  /** Titles of the sheets beside those, so that none of them is taken for one that was renamed; older builds noted none. */
  others?: readonly string[];
  /** For each step, in their order: what the cells that it is about held after the build, as `stepPrints` tells it. */
  cells: readonly (readonly string[])[];
  /** A host noted it before the build was done, and the page that built did not keep it yet, which knows more of it. */
  noted?: boolean;
}>;

export { MOST_STATES } from './stored-form.ts';

/** What is to be kept of a build: what undoes it, and what the sheets looked like when it was done. */
export function undoOf(inverse: WorkbookChange, added: readonly string[], after: WorkbookSnapshot): KeptUndo {
  const byTitle = byTitles(after);
  const former = formerLines(inverse.steps);
  const about = titlesIn(inverse.steps);
  return {
    titles: added,
    change: inverse,
    after: sheetsAfter(inverse.steps, after),
    others: after.sheets.flatMap(({ title }) => (about.has(title) ? [] : [title])),
    cells: inverse.steps.map((step, at) =>
      'title' in step ? stepPrints(step, former[at] as FormerLine, byTitle.get(step.title)) : [],
    ),
  };
}

const byTitles = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> =>
  new Map(sheets.map((sheet) => [sheet.title, sheet]));

const titlesIn = (steps: readonly ChangeStep[]): ReadonlySet<string> =>
  new Set(steps.flatMap((step) => ('title' in step ? [step.title] : [])));

/** How the sheets are that steps are about, as far as they are there. */
export function sheetsAfter(steps: readonly ChangeStep[], after: WorkbookSnapshot): KeptUndo['after'] {
  const byTitle = byTitles(after);
  return [...titlesIn(steps)].flatMap((title) => {
    const sheet = byTitle.get(title);
    if (sheet === undefined) return [];
    const key = readMarked(sheet)?.key ?? '';
    return [{ title, key, content: sheetHash(sheet), lines: lineHash(sheet) }];
  });
}

/** Where the lines of ours stand: whoever sorts, inserts or moves changes it; whoever types does not. */
export function lineHash(sheet: SheetSnapshot): string {
  const marked = readMarked(sheet);
  if (marked === null) return '';
  const lines = [...marked.rows, ...marked.columns].map(({ key, position }) => `${key}@${position}`);
  return contentHash(lines.join(' '));
}
