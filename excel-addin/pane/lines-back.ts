import type { ChangedCell, ChangeStep } from '../../core/host/change.ts';
import type { WorkbookSnapshot } from '../../core/host/snapshot.ts';
import { isLineStep } from '../../core/host/undo/former-lines.ts';
import { type KeptUndo, lineHash } from '../../core/host/undo/kept-undo.ts';
import { lineChange, shiftedLine } from '../../core/workbook/shift/line-change.ts';

/**
 * What is left where the page that began a change put all lines back and then went away: cells, in the places that they have
 * once lines are back. Null where that is not known.
 */
export function withLinesBack(undo: KeptUndo, { sheets }: WorkbookSnapshot): KeptUndo | null {
  const { steps } = undo.change;
  if (steps.some(({ kind }) => kind === 'set-block')) return null;
  const moved = steps.map((step, at) => movedCells(step, steps.slice(at + 1), undo.cells[at] ?? []));
  const left = moved.filter((each) => each !== null);
  return {
    ...undo,
    change: { ...undo.change, steps: left.map(({ step }) => step) },
    cells: left.map(({ prints }) => prints),
    after: undo.after.map((sheet) => {
      const now = sheets.find(({ title }) => title === sheet.title);
      return now ? { ...sheet, content: '', lines: lineHash(now) } : sheet;
    }),
  };
}

type Moved = Readonly<{ step: ChangeStep; prints: readonly string[] }>;

/** A step behind lines that come, go and move after it; null for one about lines. */
function movedCells(step: ChangeStep, later: readonly ChangeStep[], prints: readonly string[]): Moved | null {
  if (isLineStep(step)) return null;
  if (step.kind !== 'set-cells') return { step, prints };
  const lines = later
    .filter(isLineStep)
    .filter(({ title }) => title === step.title)
    .map(lineChange);
  const lineAt = (axis: 'rows' | 'columns', line: number): number | null =>
    lines
      .filter((change) => change.axis === axis)
      .reduce((at: number | null, change) => (at === null ? null : shiftedLine(at, change)), line);
  const kept = step.cells.flatMap((cell, at): readonly Readonly<{ cell: ChangedCell; print: string }>[] => {
    const [row, column] = [lineAt('rows', cell.row), lineAt('columns', cell.column)];
    return row === null || column === null ? [] : [{ cell: { ...cell, row, column }, print: prints[at] ?? '' }];
  });
  return { step: { ...step, cells: kept.map(({ cell }) => cell) }, prints: kept.map(({ print }) => print) };
}
