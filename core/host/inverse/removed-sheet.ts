import { rawMarks } from '../../workbook/ownership/raw-marks.ts';
import type { CellValue, SheetPlan } from '../../workbook/plan.ts';
import { readTitle } from '../../workbook/read-corner.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import { replaceReferences } from '../../workbook/shift/written-references.ts';
import type { ChangedCell, ChangeStep } from '../change.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import type { Done } from './arranged-sheets.ts';
import { contentOf } from './former-cells.ts';
import { heldCell } from './sheet-editor.ts';

/** A plan of what a sheet holds but for its formulas: how it comes back. A key of '' says that it is the user's. */
export function planOfSheet(sheet: SheetSnapshot): SheetPlan {
  const { title, key, hidden, values, formulas } = sheet;
  const marks = rawMarks(sheet);
  const rows = values.map((row, at) => {
    const texts = formulas[at] ?? [];
    return texts.some((text) => text !== null)
      ? row.map((value, column): CellValue => ((texts[column] ?? null) === null ? value : null))
      : row;
  });
  const plan = draftSheet(key ?? '', title).finish({
    hidden,
    // Marks of records stand in the row of their headers.
    hiddenRows: marks === null || marks.sheet.facts.columns !== undefined ? [] : [marks.row],
    hiddenColumns: marks === null ? [] : [marks.column],
  });
  return { ...plan, blocks: [{ row: 0, column: 0, rows }] };
}

/**
 * The sheets without one, and what brings it back: its values, its formulas, then the formulas of others that named it,
 * which are broken by now. `plan` is how it comes back.
 */
export function withoutSheet<Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  sheet: Sheet,
  plan: SheetPlan,
): Done<Sheet> {
  const others = sheets.filter((each) => each !== sheet).map((each) => withoutTitle(each, sheet.title));
  return {
    sheets: others.map(({ without }) => without),
    inverse: [
      { kind: 'add-sheet', sheet: plan, place: sheets.indexOf(sheet) },
      ...setCells(sheet.title, formulaCells(sheet)),
      ...others.flatMap(({ without, broken }) => setCells(without.title, broken)),
    ],
  };
}

const setCells = (title: string, cells: readonly ChangedCell[]): readonly ChangeStep[] =>
  cells.length === 0 ? [] : [{ kind: 'set-cells', title, cells }];

const formulaCells = (sheet: SheetSnapshot): readonly ChangedCell[] =>
  sheet.formulas.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text === null ? [] : [{ row, column, content: contentOf(heldCell(sheet, row, column)) }],
    ),
  );

type Broken<Sheet> = Readonly<{ without: Sheet; broken: readonly ChangedCell[] }>;

/** A sheet whose formulas lost another one, and those formulas as they were. */
function withoutTitle<Sheet extends SheetSnapshot>(sheet: Sheet, title: string): Broken<Sheet> {
  const name = title.replace(/'/g, "''").toLowerCase();
  const broken: ChangedCell[] = [];
  const formulas = sheet.formulas.map((texts, row) => {
    if (!texts.some((text) => text?.toLowerCase().includes(name))) return texts;
    return texts.map((text, column) => {
      const now = text === null ? null : withoutReferences(text, title);
      if (now !== text) broken.push({ row, column, content: contentOf(heldCell(sheet, row, column)) });
      return now;
    });
  });
  return { without: broken.length === 0 ? sheet : { ...sheet, formulas }, broken };
}

/** A formula as it reads once a sheet is gone: `SUM('Gone'!A1:B2)` is `SUM(#REF!)`. */
function withoutReferences(formula: string, title: string): string {
  const prefixes = new Set<string>();
  const marked = replaceReferences(formula, (corners, prefix) => {
    if (prefix === '' || readTitle(prefix.slice(0, -1)).toLowerCase() !== title.toLowerCase()) return corners;
    prefixes.add(prefix);
    return null;
  });
  return [...prefixes].reduce((text, prefix) => text.split(`${prefix}#REF!`).join('#REF!'), marked);
}
