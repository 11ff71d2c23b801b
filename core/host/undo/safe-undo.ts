import { readMarked } from '../../workbook/ownership/read-marked.ts';
import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { sheetHash } from './content-hash.ts';
import { deletedLines, type FormerLine, formerLines, isDeletion, isLineStep } from './former-lines.ts';
import { type KeptUndo, lineHash } from './kept-undo.ts';
import { type LostCell, lostCells } from './lost-cells.ts';
import { asFormerly, asPresent, renamesOf } from './renamed-sheets.ts';
import { stepPrints } from './step-prints.ts';
import { type Parted, unchangedCells } from './unchanged-cells.ts';

/** Whether a build can be taken back now, and what of the user's stands in the way. */
export type SafeUndo = Readonly<
  | {
      kind: 'ready';
      change: WorkbookChange;
      /** Sheets where something that somebody wrote since the build goes: with the sheet, or with lines of ours. */
      changed: readonly string[];
      /** What that is, cell by cell. */
      lost: readonly LostCell[];
      /** How many cells stay as they are, since somebody changed them. */
      kept: number;
    }
  /** Lines came, went or moved on a sheet since the build: what to take back is no longer where it was. */
  | { kind: 'rearranged'; title: string }
  /** A sheet of the build is gone. */
  | { kind: 'missing'; title: string }
>;

/** What takes a build back without touching anything that people wrote since, but for what stands on lines that go. */
export function safeUndo(undo: KeptUndo, present: WorkbookSnapshot): SafeUndo {
  const renames = renamesOf(undo, present);
  const weighed = weighedUndo(undo, asFormerly(present, renames));
  if (weighed.kind !== 'ready') return weighed;
  const named = (title: string): string => renames.get(title) ?? title;
  return {
    ...weighed,
    change: { ...asPresent(weighed.change, renames), takesBack: true },
    changed: weighed.changed.map(named),
    lost: weighed.lost.map((cell) => ({ ...cell, sheet: named(cell.sheet) })),
  };
}

/** The same of a workbook whose sheets are called as they were. */
function weighedUndo(undo: KeptUndo, now: WorkbookSnapshot): SafeUndo {
  const { change, after } = undo;
  const sheets = new Map(now.sheets.map((sheet) => [sheet.title, sheet]));
  const touched = new Set<string>();
  for (const { title, content, lines } of after) {
    const sheet = sheets.get(title);
    if (sheet === undefined) return { kind: 'missing', title };
    if (sheetHash(sheet) === content) continue;
    touched.add(title);
    const goes = change.steps.some((step) => step.kind === 'remove-sheet' && step.title === title);
    if (!goes && !(lineHash(sheet) === lines && canBeParted(undo, title, lines))) return { kind: 'rearranged', title };
  }
  const former = formerLines(change.steps);
  const going = goingCells(change.steps, former);
  const changed = new Set<string>();
  const lost: LostCell[] = [];
  let kept = 0;
  const steps = change.steps.flatMap((step, at): readonly ChangeStep[] => {
    if (!('title' in step) || !touched.has(step.title)) return [step];
    const then = undo.cells[at] ?? [];
    const present = stepPrints(step, former[at] as FormerLine, sheets.get(step.title));
    if (step.kind === 'remove-sheet' || (isDeletion(step) && then[0] !== present[0])) {
      const gone = lostCells(step, former[at] as FormerLine, now);
      if (gone.length > 0 || !isUntold(undo, sheets.get(step.title))) changed.add(step.title);
      lost.push(...gone);
    }
    const parted: Parted = unchangedCells(step, then, present);
    kept += parted.kept.filter((cell) => !going(step.title, cell, former[at] as FormerLine)).length;
    return parted.steps;
  });
  return { kind: 'ready', change: { ...change, steps }, changed: [...changed], lost, kept };
}

/** Whether nobody noted what a sheet of ours held after the build: its marks alone tell what on it is not ours. */
const isUntold = ({ after }: KeptUndo, sheet: SheetSnapshot | undefined): boolean =>
  sheet !== undefined &&
  after.some(({ title, content }) => title === sheet.title && content === '') &&
  readMarked(sheet) !== null;

/**
 * Whether what people wrote on a sheet can be told from what goes: where lines go, ours must be known by their marks, and
 * blocks and lines by what they held.
 */
function canBeParted({ change, cells }: KeptUndo, title: string, lines: string): boolean {
  return change.steps.every((step, at) => {
    if (!('title' in step) || step.title !== title) return true;
    if (isLineStep(step) && lines === '') return false;
    return !(isDeletion(step) || step.kind === 'set-block') || (cells[at] ?? []).length > 0;
  });
}

/** Tells of a cell that a step names whether it stands on a line that goes. */
function goingCells(steps: readonly ChangeStep[], former: readonly FormerLine[]) {
  const rows = new Map<string, Set<number>>();
  const columns = new Map<string, Set<number>>();
  for (const [at, step] of steps.entries()) {
    if (!isDeletion(step)) continue;
    const { axis, lines } = deletedLines(step, former[at] as FormerLine);
    const all = axis === 'rows' ? rows : columns;
    all.set(step.title, new Set([...(all.get(step.title) ?? []), ...lines]));
  }
  return (title: string, { row, column }: Readonly<{ row: number; column: number }>, line: FormerLine): boolean =>
    rows.get(title)?.has(line('rows', row) ?? -1) === true ||
    columns.get(title)?.has(line('columns', column) ?? -1) === true;
}
