import type { ChangedCell, ChangeStep } from '../../core/host/change.ts';
import {
  backwardStep,
  type LineChange,
  type LineStep,
  lineChange,
  shiftedLine,
} from '../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../core/workbook/shift/shift-formula.ts';
import type { MemorySheet } from './memory-sheet.ts';

type Arranged = Readonly<{ sheets: readonly MemorySheet[]; inverse: readonly ChangeStep[] }>;

/** Whole lines of a sheet inserted, deleted or moved; formulas of all sheets follow. */
export function arrangedSheets(sheets: readonly MemorySheet[], step: LineStep): Arranged {
  const done = sheetsAfter(sheets, step);
  const back = backwardStep(step);
  const restored = sheetsAfter(done, back);
  const cells = sheets.flatMap((sheet, at): ChangeStep[] => {
    const lost = lostCells(sheet, restored[at] as MemorySheet);
    return lost.length === 0 ? [] : [{ kind: 'set-cells', title: sheet.title, cells: lost }];
  });
  return { sheets: done, inverse: [back, ...cells] };
}

const sheetsAfter = (sheets: readonly MemorySheet[], step: LineStep): readonly MemorySheet[] => {
  const change = lineChange(step);
  return sheets.map((sheet) => {
    const at = sheet.title === step.title ? arrangedSheet(sheet, change) : sheet;
    const formulas = at.formulas.map((row) =>
      row.map((text) => text && shiftFormula(text, sheet.title, { title: step.title, change })),
    );
    return { ...at, formulas };
  });
};

function arrangedSheet(sheet: MemorySheet, change: LineChange): MemorySheet {
  const lines = (numbers: readonly number[] = []): readonly number[] =>
    numbers.flatMap((line) => shiftedLine(line, change) ?? []).sort((a, b) => a - b);
  if (change.axis === 'rows')
    return {
      ...sheet,
      values: arranged(sheet.values, change, []),
      formulas: arranged(sheet.formulas, change, []),
      hiddenRows: lines(sheet.hiddenRows),
    };
  return {
    ...sheet,
    values: sheet.values.map((row) => arranged(row, change, null)),
    formulas: sheet.formulas.map((row) => arranged(row, change, null)),
    hiddenColumns: lines(sheet.hiddenColumns),
  };
}

/** Lines in their new places, blank ones between; without the blank ones at the end. */
function arranged<Line>(lines: readonly Line[], change: LineChange, blank: Line): readonly Line[] {
  const placed: Line[] = [];
  for (const [line, content] of lines.entries()) {
    const place = shiftedLine(line, change);
    if (place !== null) placed[place] = content;
  }
  return Array.from(placed, (content) => content ?? blank);
}

/** What cells held that they hold no longer. */
const lostCells = (before: MemorySheet, after: MemorySheet): readonly ChangedCell[] =>
  before.values.flatMap((row, down) =>
    Array.from({ length: Math.max(row.length, before.formulas[down]?.length ?? 0) }, (_, right) => right).flatMap(
      (right): ChangedCell[] => {
        const [value, text] = [row[right] ?? null, before.formulas[down]?.[right] ?? null];
        const isKept =
          value === (after.values[down]?.[right] ?? null) && text === (after.formulas[down]?.[right] ?? null);
        if (isKept) return [];
        return [{ row: down, column: right, content: text === null ? value : { kind: 'host-formula', text } }];
      },
    ),
  );
