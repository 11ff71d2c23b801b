import { shownText } from '../../values/plain-text.ts';
import { cellAddress, rangeAddress } from '../../workbook/address.ts';
import { isFormulaPrint, valuePrint } from '../../workbook/ownership/fingerprint.ts';
import { readFormula } from '../../workbook/ownership/formula-text.ts';
import { isBlank, type MarkedSheet, presentCell } from '../../workbook/ownership/marked-sheet.ts';
import { pickSheets } from '../../workbook/ownership/pick-sheets.ts';
import { presentNaming } from '../../workbook/ownership/present-naming.ts';
import type { CellValue } from '../../workbook/plan.ts';
import type { ChangeStep } from '../change.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { deletedLines, type FormerLine } from './former-lines.ts';

/** Something of the user's that goes: a cell and what it holds, or a whole record of ours that they changed. */
export type LostCell = Readonly<{ sheet: string; address: string; value: CellValue }>;

/** What somebody wrote goes with the lines or the sheet that a step takes away; addresses are those of now. */
export function lostCells(step: ChangeStep, former: FormerLine, now: WorkbookSnapshot): readonly LostCell[] {
  if (!('title' in step)) return [];
  const { ours } = pickSheets(now, new Map());
  const marked = [...ours.values()].find(({ sheet }) => sheet.title === step.title);
  if (marked === undefined) return [];
  const { axis, lines } = deletedLines(step, former);
  const going = new Set(lines);
  const goes = (row: number, column: number): boolean =>
    step.kind === 'remove-sheet' || going.has(axis === 'rows' ? row : column);
  const isOurs = ownedCells(marked, presentNaming(ours));
  const found: LostCell[] = [];
  for (const [row, cells] of marked.sheet.values.entries())
    for (const column of cells.keys()) {
      const cell = presentCell(marked.sheet, row, column);
      if (!goes(row, column) || isBlank(cell) || isOurs(row, column)) continue;
      found.push({ sheet: step.title, address: cellAddress(row, column), value: cell.formula ?? cell.value });
    }
  return [...found, ...changedRecords(marked, goes)];
}

/** Whether a cell is ours and as we wrote it. Of records that is told row by row. */
function ownedCells({ sheet, rows, columns, markRow, markColumn, header, ...marked }: MarkedSheet, naming: Naming) {
  const rowAt = new Map(rows.map((line) => [line.position, line]));
  const columnAt = new Map(columns.map((line) => [line.position, line]));
  return (row: number, column: number): boolean => {
    if (column === markColumn || row === markRow) return true;
    const across = columnAt.get(column);
    if (header !== null) return across !== undefined && (row === header || rowAt.has(row));
    const stored = rowAt.get(row)?.prints[across?.ordinal ?? -1] ?? '';
    const { value, formula } = presentCell(sheet, row, column);
    if (formula === null) return stored === valuePrint(value);
    const whole = { ...marked, sheet, rows, columns, markRow, markColumn, header };
    return isFormulaPrint(stored, readFormula(formula), naming.namings(whole, row));
  };
}

type Naming = ReturnType<typeof presentNaming>;

/** Records that somebody changed: which of their cells is not known any longer. */
function changedRecords(
  { sheet, header, rows, columns, recordPrints }: MarkedSheet,
  goes: (row: number, column: number) => boolean,
): readonly LostCell[] {
  const places = columns.map(({ position }) => position);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (header === null || places.length === 0) return [];
  return rows.flatMap(({ position, prints }) =>
    goes(position, first) && prints[0] !== recordPrints.get(position)
      ? [{ sheet: sheet.title, address: rangeAddress(position, first, position, last), value: null }]
      : [],
  );
}

/** The most cells that are named one by one, and the most characters of what one holds. */
const MOST = 20;
const LONGEST = 40;

/** `KPIs!AI10 (777), Data!A90:O90` */
export function lostText(lost: readonly LostCell[]): string {
  const named = lost.slice(0, MOST).map(({ sheet, address, value }) => {
    const held = value === null ? '' : ` (${shownText(String(value), LONGEST)})`;
    return `${sheet}!${address}${held}`;
  });
  return [...named, ...(lost.length > MOST ? [`… +${lost.length - MOST}`] : [])].join(', ');
}
