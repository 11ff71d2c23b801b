import type {
  Area,
  CellContent,
  CellValue,
  Chart,
  ColumnBlock,
  SheetPlan,
  Sparkline,
  StyledArea,
  ToneRule,
  Validation,
} from './plan.ts';

/** One step of a change; sheets are named by their title. */
export type ChangeStep = SheetStep | ArrangingStep;

/** A step that adds, fills and removes. */
type SheetStep = Readonly<
  | { kind: 'add-sheet'; sheet: SheetPlan /** Among all sheets, from 0; null for the end. */; place: number | null }
  /** Cells that exist; null empties one. A text is a formula where it is given as a formula or as `{ formula }`. */
  | { kind: 'set-cells'; title: string; cells: readonly ChangedCell[] }
  | { kind: 'remove-sheet'; title: string }
>;

/** A step that arranges what is there, as a refresh needs it. Everything on the sheet and every formula moves along. */
export type ArrangingStep = Readonly<
  /** Blank lines before the line `at`, which looks as the one before it. */
  | { kind: 'insert-rows' | 'insert-columns'; title: string; at: number; count: number }
  /** Lines go with everything on them: what undoes an insertion. */
  | { kind: 'delete-rows' | 'delete-columns'; title: string; at: number; count: number }
  /** Lines go before the line `to`, counted before the move, as by cutting and inserting: formulas follow them. */
  | { kind: 'move-rows' | 'move-columns'; title: string; from: number; count: number; to: number }
  /** Values by columns, for many rows at once; null empties a cell. */
  | { kind: 'set-block'; title: string; block: ColumnBlock }
  | { kind: 'dress'; title: string; dress: SheetDress }
>;

/** How lines that came in look and what they take, and what changed of the charts. Nothing else of the sheet is touched. */
export type SheetDress = Readonly<{
  /** Only where lines came in. */
  styles: readonly StyledArea[];
  rules: readonly ToneRule[];
  widths: readonly Readonly<{ column: number; width: number }>[];
  tallRows: readonly Readonly<{ row: number; lines: number }>[];
  /** In place of whatever validation these areas have. */
  validations: readonly Validation[];
  sparklines: readonly Sparkline[];
  /** In place of our own charts, one for one in their order; one that the user removed stays away. null: as they are. */
  charts: readonly Chart[] | null;
  /** The area with filter buttons; null: as it is. */
  filter: Area | null;
}>;

/** A dress that changes nothing. */
export const noDress: SheetDress = {
  styles: [],
  rules: [],
  widths: [],
  tallRows: [],
  validations: [],
  sparklines: [],
  charts: null,
  filter: null,
};

/** A cell's new content: a value, a formula of ours, or a formula in the host's own words. */
export type ChangedCell = Readonly<{ row: number; column: number; content: CellContent | HostFormula }>;

/**
 * A formula as the host itself writes it, with its leading `=`. `value` is what it gave, for hosts that do not compute;
 * an error is its text, such as `#N/A`.
 */
export type HostFormula = Readonly<{ kind: 'host-formula'; text: string; value?: CellValue }>;

/** Everything that one action does to a workbook: all of it, or nothing. */
export type WorkbookChange = Readonly<{
  /** The titles of all planned sheets by key, for formulas that point from one to another. */
  titles: Readonly<Record<string, string>>;
  steps: readonly ChangeStep[];
  /** It takes an earlier change back, which nobody takes back in turn. */
  takesBack?: true;
}>;
