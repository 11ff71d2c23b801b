import type { CellValue } from '../../workbook/plan.ts';
import {
  backwardStep,
  type LineChange,
  type LineStep,
  lineChange,
  mostLines,
  shiftedLine,
} from '../../workbook/shift/line-change.ts';
import { shiftFormula } from '../../workbook/shift/shift-formula.ts';
import type { ChangedCell, ChangeStep } from '../change.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import { contentOf } from './former-cells.ts';
import { heldCell } from './sheet-editor.ts';
import { isCalled } from './sheet-titles.ts';

type Rows<Content> = readonly (readonly Content[])[];

/** Sheets after a step, and the steps that take it back, in order. */
export type Done<Sheet extends SheetSnapshot> = Readonly<{ sheets: readonly Sheet[]; inverse: readonly ChangeStep[] }>;

/** Whole lines of a sheet inserted, deleted or moved; formulas of all sheets follow. */
export function arrangedSheets<Sheet extends SheetSnapshot>(sheets: readonly Sheet[], step: LineStep): Done<Sheet> {
  const change = lineChange(step);
  const back = backwardStep(step);
  const done = withShiftedFormulas(sheets, step.title, change).map((sheet) =>
    isCalled(sheet, step.title) ? { ...sheet, values: arranged<CellValue>(sheet.values, change) } : sheet,
  );
  const restored = withShiftedFormulas(done, step.title, lineChange(back));
  const cells = sheets.flatMap((sheet, at): ChangeStep[] => {
    const after = restored[at] as Sheet;
    // Values are looked through only where some of them may be gone: a long sheet has a million.
    const isLosing = isCalled(sheet, step.title) && mayLose(sheet, change);
    const values = isLosing ? arranged<CellValue>(after.values, lineChange(back)) : sheet.values;
    const lost = lostCells(sheet, { ...after, values });
    return lost.length === 0 ? [] : [{ kind: 'set-cells', title: sheet.title, cells: lost }];
  });
  return { sheets: done, inverse: [back, ...cells] };
}

/** Whether lines go: by the change itself, or over the edge of the sheet. */
function mayLose({ values }: SheetSnapshot, change: LineChange): boolean {
  if (change.kind !== 'insert') return change.kind === 'delete';
  const size = change.axis === 'rows' ? values.length : values.reduce((most, row) => Math.max(most, row.length), 0);
  return size + change.count >= mostLines[change.axis];
}

const withShiftedFormulas = <Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  title: string,
  change: LineChange,
): readonly Sheet[] =>
  sheets.map((sheet) => {
    const placed = isCalled(sheet, title) ? arranged<string | null>(sheet.formulas, change) : sheet.formulas;
    const shift = (text: string): string => shiftFormula(text, sheet.title, { title, change });
    return { ...sheet, formulas: placed.map((row) => shiftedRow(row, shift)) };
  });

/** A row with its formulas as they read now; the very same row where none of them changes. */
function shiftedRow(row: readonly (string | null)[], shift: (text: string) => string): readonly (string | null)[] {
  let shifted: (string | null)[] | null = null;
  for (let column = 0; column < row.length; column += 1) {
    const text = row[column];
    const now = text ? shift(text) : text;
    if (now === text) continue;
    shifted ??= [...row];
    shifted[column] = now ?? null;
  }
  return shifted ?? row;
}

const arranged = <Content>(rows: Rows<Content | null>, change: LineChange): Rows<Content | null> =>
  change.axis === 'rows'
    ? arrangedLines(rows, change, [])
    : rows.map((row) => (row.length === 0 ? row : arrangedLines(row, change, null)));

/** Lines in their new places, blank ones between; without the blank ones at the end. */
function arrangedLines<Line>(lines: readonly Line[], change: LineChange, blank: Line): readonly Line[] {
  const placed: Line[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const place = shiftedLine(line, change);
    if (place === null) continue;
    while (placed.length < place) placed.push(blank);
    placed[place] = lines[line] as Line;
  }
  return placed;
}

/** What cells held that they hold no longer. */
function lostCells(before: SheetSnapshot, after: SheetSnapshot): readonly ChangedCell[] {
  const lost: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.values.length, before.formulas.length); row += 1) {
    const [values, formulas] = [before.values[row] ?? [], before.formulas[row] ?? []];
    if (values === after.values[row] && formulas === after.formulas[row]) continue;
    for (let column = 0; column < Math.max(values.length, formulas.length); column += 1) {
      const [was, is] = [heldCell(before, row, column), heldCell(after, row, column)];
      // What a formula gives follows from it.
      const isKept = was.formula === is.formula && (was.formula !== null || was.value === is.value);
      if (!isKept) lost.push({ row, column, content: contentOf(was) });
    }
  }
  return lost;
}
