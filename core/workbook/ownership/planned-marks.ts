import type { Formula } from '../formula.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../plan.ts';
import { formulaPrint, type Naming, plainText, valuePrint } from './fingerprint.ts';
import type { FormulaPiece } from './formula-text.ts';
import { shortHash } from './hash.ts';
import { type LineSymbols, symbolsByPlace, symbolsOfRecords } from './line-symbols.ts';
import { MARK_VERSION, type SheetMark } from './mark-text.ts';
import { nameOf } from './naming.ts';
import { isFormulaContent, type PlanGrid, planGrid } from './plan-grid.ts';
import { plannedPieces } from './planned-pieces.ts';

/** A plan's sheets as grids, with what each cell's fingerprint will be once it is written. */
export type PlannedMarks = Readonly<{
  grids: readonly PlanGrid[];
  print(grid: PlanGrid, content: CellContent): string;
  /** A formula of a sheet in pieces, sheets named by their keys. */
  pieces(formula: Formula, own: string): readonly FormulaPiece[];
  sheetMark(grid: PlanGrid): SheetMark;
}>;

function symbolsOf({ sheet, rowKeys, columnKeys, records }: PlanGrid): LineSymbols {
  const placed = (keys: readonly string[]) => symbolsByPlace(new Map(keys.entries()));
  const row = records === null ? placed(rowKeys) : symbolsOfRecords(records.row - 1, records.row, rowKeys.length - 1);
  return { key: sheet.key, row, column: placed(columnKeys) };
}

/** What charts, sparklines and lists read, in one short text: when it changes they are drawn anew. */
function drawnPrint({ charts, sparklines, validations }: SheetPlan, name: (formula: Formula) => string): string {
  const said = [
    ...charts.map(({ kind, title, series, categories }) => [
      kind,
      title,
      name(categories),
      ...series.map(({ name: title, values }) => `${title}${name(values)}`),
    ]),
    ...sparklines.map(({ row, column, values }) => [
      name({ kind: 'cell', sheet: null, row, column, fixedRow: true, fixedColumn: true }),
      name(values),
    ]),
    ...validations.map((validation) => [
      name({ ...validation, kind: 'range', sheet: null }),
      validation.kind,
      validation.hint,
      validation.kind === 'list' ? name(validation.range) : '',
    ]),
  ];
  return said.length === 0 ? '' : shortHash(said.map((words) => words.join('\u0001')).join('\u0002'));
}

export function plannedMarks(plan: WorkbookPlan): PlannedMarks {
  const grids = plan.sheets.map(planGrid);
  const symbols = new Map(grids.map((grid) => [grid.sheet.key, symbolsOf(grid)]));
  const namingOf = ({ sheet }: PlanGrid): Naming => {
    const own = symbols.get(sheet.key) as LineSymbols;
    return (reference) => nameOf(reference, own, (key) => symbols.get(key) ?? null);
  };
  const known = new WeakMap<Formula, readonly FormulaPiece[]>();
  const pieces = (formula: Formula, own: string): readonly FormulaPiece[] => {
    const found = known.get(formula) ?? plannedPieces(formula, own);
    known.set(formula, found);
    return found;
  };
  const print = (grid: PlanGrid, content: CellContent): string =>
    isFormulaContent(content) ? formulaPrint(pieces(content, grid.sheet.key), namingOf(grid)) : valuePrint(content);
  const headerPrints = (grid: PlanGrid, header: number): string =>
    grid.columnKeys.map((key, column) => `${key}~${print(grid, grid.content(header, column))}`).join(',');
  return {
    grids,
    print,
    pieces,
    sheetMark(grid) {
      const { sheet, records } = grid;
      const named = (formula: Formula): string => print(grid, formula);
      const drawn = drawnPrint(sheet, named);
      const own = Object.entries(sheet.facts).map(([name, value]) => [`fact.${name}`, value]);
      return {
        version: MARK_VERSION,
        key: sheet.key,
        facts: {
          language: plan.language,
          ...(drawn === '' ? {} : { drawn }),
          ...(records === null ? {} : { columns: headerPrints(grid, records.row - 1) }),
          ...Object.fromEntries(own),
        },
      };
    },
  };
}

/** One short text of a record's cells, in the order of the columns. */
export const recordPrint = (cells: readonly (string | number | boolean | null)[]): string =>
  shortHash(cells.map(plainText).join('\u0001'));
