import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { sheetHash } from './content-hash.ts';
import { cellHash, type KeptUndo, lineHash } from './kept-undo.ts';

/** Whether a build can be taken back now, and what of the user's stands in the way. */
export type SafeUndo = Readonly<
  | {
      kind: 'ready';
      change: WorkbookChange;
      /** Sheets that go, though somebody changed something on them since the build. */
      changed: readonly string[];
      /** How many cells stay as they are, since somebody changed them. */
      kept: number;
    }
  /** Lines came, went or moved on a sheet since the build: what to take back is no longer where it was. */
  | { kind: 'rearranged'; title: string }
  /** A sheet of the build is gone, or bears another title. */
  | { kind: 'missing'; title: string }
>;

const arranging = /^(?:insert|delete|move)-/;

/** What takes a build back without touching anything that people wrote since. */
export function safeUndo({ change, after, cells }: KeptUndo, now: WorkbookSnapshot): SafeUndo {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.title, sheet]));
  const touched = new Set<string>();
  for (const { title, content, lines } of after) {
    const sheet = sheets.get(title);
    if (sheet === undefined) return { kind: 'missing', title };
    if (sheetHash(sheet) === content) continue;
    touched.add(title);
    const own = change.steps.filter((step) => 'title' in step && step.title === title);
    const goes = own.some(({ kind }) => kind === 'remove-sheet');
    const isCellByCell = own.every(({ kind }) => !arranging.test(kind) && kind !== 'set-block');
    if (!goes && !(isCellByCell && lineHash(sheet) === lines)) return { kind: 'rearranged', title };
  }
  let kept = 0;
  const steps = change.steps.map((step, at): ChangeStep => {
    if (step.kind !== 'set-cells' || !touched.has(step.title)) return step;
    const hashes = cells[at] ?? [];
    const mine = step.cells.filter(
      ({ row, column }, index) => cellHash(sheets.get(step.title), row, column) === hashes[index],
    );
    kept += step.cells.length - mine.length;
    return { ...step, cells: mine };
  });
  const removed = change.steps.flatMap((step) => (step.kind === 'remove-sheet' ? [step.title] : []));
  return {
    kind: 'ready',
    change: { ...change, steps },
    changed: removed.filter((title) => touched.has(title)),
    kept,
  };
}
