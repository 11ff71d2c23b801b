import type { CellContent, SheetPlan } from '../workbook/plan.ts';

/** One step of a change; sheets are named by their title. */
export type ChangeStep = Readonly<
  | { kind: 'add-sheet'; sheet: SheetPlan /** Among all sheets, from 0; null for the end. */; place: number | null }
  /** Cells that exist; null empties one. A text is a formula where it is given as a formula or as `{ formula }`. */
  | { kind: 'set-cells'; title: string; cells: readonly ChangedCell[] }
  | { kind: 'remove-sheet'; title: string }
>;

/** A cell's new content: a value, a formula of ours, or a formula in the host's own words. */
export type ChangedCell = Readonly<{ row: number; column: number; content: CellContent | HostFormula }>;

/** A formula as the host itself writes it, with its leading `=`. */
export type HostFormula = Readonly<{ kind: 'host-formula'; text: string }>;

/** Everything that one action does to a workbook: all of it, or nothing. */
export type WorkbookChange = Readonly<{
  /** The titles of all planned sheets by key, for formulas that point from one to another. */
  titles: Readonly<Record<string, string>>;
  steps: readonly ChangeStep[];
}>;
