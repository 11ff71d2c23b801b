import type { Capabilities } from '../../core/host/capabilities.ts';
import type { ChangedCell, ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import { checkStored } from '../../core/host/check-stored.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host, Watch } from '../../core/host/port.ts';
import type { SelectedRange } from '../../core/host/snapshot.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { noDress } from '../../core/workbook/change.ts';
import type { ColumnBlock, SheetPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { arrangedSheets } from './memory-arranging.ts';
import { formulaWork, type MemorySheet, plannedSheet, snapshotOf, withCells } from './memory-sheet.ts';

/** A place in the memory workbook. */
type Spot = Readonly<{ title: string; row: number; column: number }>;

export type MemoryOptions = Readonly<{
  sheets?: readonly MemorySheet[];
  selection?: SelectedRange | null;
  /** Where `insertFormula` writes. */
  active?: Spot;
  language?: string | null;
  /** What an earlier visit kept with the workbook. */
  stored?: Readonly<Record<string, string>>;
  today?: number;
  capabilities?: Partial<Capabilities>;
  /** How long each step takes, in milliseconds, so that progress can be seen. */
  stepTime?: number;
}>;

/** A host that keeps its workbook in memory, and lets tests look into it. */
export type MemoryHost = Readonly<{
  host: Host;
  sheets(): readonly MemorySheet[];
  shown(): Spot | null;
  stored: Map<string, string>;
  select(range: SelectedRange | null, active?: Spot): void;
}>;

const able: Capabilities = {
  name: 'Memory',
  rightToLeft: true,
  sparklines: true,
  charts: true,
  hiddenSheets: true,
  printSetup: true,
  customFunctions: true,
  separator: ';',
  mostCells: 10_000_000,
  mostStored: 1_000_000,
};

/** A workbook in memory behind the host port: every change is worked out on a copy, which replaces it whole. */
export function memoryHost(options: MemoryOptions = {}): MemoryHost {
  let sheets = options.sheets ?? [];
  let selection = options.selection ?? null;
  let active = options.active ?? { title: sheets[0]?.title ?? '', row: 0, column: 0 };
  let shown: Spot | null = null;
  const stored = new Map(Object.entries(options.stored ?? {}));
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, options.stepTime ?? 0));

  async function apply(change: WorkbookChange, watch: Watch): Promise<WorkbookChange> {
    let working = sheets;
    const inverse: ChangeStep[] = [];
    watch.progress(0);
    for (const [at, step] of change.steps.entries()) {
      watch.step?.(at);
      await pause();
      if (watch.isCancelled()) throw new HostFailure('cancelled');
      const done = applyStep(working, step, change, options.today ?? 0);
      working = done.sheets;
      inverse.unshift(...done.inverse);
      watch.progress((at + 1) / change.steps.length);
    }
    sheets = working;
    return { titles: {}, steps: inverse };
  }

  const host: Host = {
    capabilities: { ...able, ...options.capabilities },
    language: async () => options.language ?? null,
    selection: async () => selection,
    snapshot: async () => ({ sheets: sheets.map(snapshotOf) }),
    apply,
    async insertFormula(formula) {
      const sheet = found(sheets, active.title);
      const isFilled =
        (sheet.values[active.row]?.[active.column] ?? sheet.formulas[active.row]?.[active.column]) != null;
      const address = cellAddress(active.row, active.column);
      if (isFilled) throw new HostFailure('not-permitted', address);
      const cells = [
        { row: active.row, column: active.column, content: { kind: 'host-formula', text: formula } as const },
      ];
      sheets = replaced(sheets, withCells(sheet, cells, () => '').sheet);
      return address;
    },
    async show(title, row, column) {
      found(sheets, title);
      shown = { title, row, column };
    },
    readStored: async (name) => stored.get(name) ?? null,
    async store(name, text) {
      checkStored(text, host.capabilities);
      if (text === null) stored.delete(name);
      else stored.set(name, text);
    },
  };
  return {
    host,
    sheets: () => sheets,
    shown: () => shown,
    stored,
    select(range, spot = active) {
      selection = range;
      active = spot;
    },
  };
}

type Done = Readonly<{ sheets: readonly MemorySheet[]; inverse: readonly ChangeStep[] }>;

function applyStep(sheets: readonly MemorySheet[], step: ChangeStep, change: WorkbookChange, today: number): Done {
  switch (step.kind) {
    case 'add-sheet': {
      const { title } = step.sheet;
      if (sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase()))
        throw new HostFailure('title-taken', title);
      const added = change.steps.flatMap((each) => (each.kind === 'add-sheet' ? [each.sheet] : []));
      const sheet = plannedSheet(step.sheet, formulaWork(added, change.titles, today));
      const place = step.place ?? sheets.length;
      return {
        sheets: [...sheets.slice(0, place), sheet, ...sheets.slice(place)],
        inverse: [{ kind: 'remove-sheet', title }],
      };
    }
    case 'set-cells': {
      const { print } = formulaWork([], change.titles, today);
      const { sheet, former } = withCells(found(sheets, step.title), step.cells, (content) => print(content, ''));
      return { sheets: replaced(sheets, sheet), inverse: [{ kind: 'set-cells', title: step.title, cells: former }] };
    }
    case 'remove-sheet': {
      const sheet = found(sheets, step.title);
      return { sheets: sheets.filter((each) => each !== sheet), inverse: steps(sheet, sheets.indexOf(sheet)) };
    }
    case 'set-block': {
      const { sheet, former } = withCells(found(sheets, step.title), blockCells(step.block), () => '');
      return { sheets: replaced(sheets, sheet), inverse: [{ kind: 'set-cells', title: step.title, cells: former }] };
    }
    case 'dress': {
      const sheet = found(sheets, step.title);
      const inverse: ChangeStep = { ...step, dress: sheet.dress ?? noDress };
      return { sheets: replaced(sheets, { ...sheet, dress: step.dress }), inverse: [inverse] };
    }
    default:
      found(sheets, step.title);
      return arrangedSheets(sheets, step);
  }
}

const blockCells = ({ row, column, columns }: ColumnBlock): readonly ChangedCell[] =>
  columns.flatMap((values, right) =>
    values.map((content, down) => ({ row: row + down, column: column + right, content })),
  );

/** A removed sheet as it comes back: its values, then its formulas and its dress. */
function steps(removed: MemorySheet, place: number): readonly ChangeStep[] {
  const { title, key, hidden, values, formulas, plan, hiddenRows = [], hiddenColumns = [], dress } = removed;
  const sheet: SheetPlan = {
    ...(plan ?? draftSheet(key ?? title, title).finish({ hidden })),
    ...{ title, hiddenRows, hiddenColumns, columnBlocks: [] },
    blocks: [{ row: 0, column: 0, rows: values }],
  };
  const cells = formulas.flatMap((row, down) =>
    row.flatMap((text, right) =>
      text === null ? [] : [{ row: down, column: right, content: { kind: 'host-formula', text } as const }],
    ),
  );
  return [
    { kind: 'add-sheet', sheet, place },
    { kind: 'set-cells', title, cells },
    ...(dress === undefined ? [] : [{ kind: 'dress', title, dress } as const]),
  ];
}

function found(sheets: readonly MemorySheet[], title: string): MemorySheet {
  const sheet = sheets.find((each) => each.title === title);
  if (!sheet) throw new HostFailure('no-such-sheet', title);
  return sheet;
}

const replaced = (sheets: readonly MemorySheet[], by: MemorySheet): readonly MemorySheet[] =>
  sheets.map((sheet) => (sheet.title === by.title ? by : sheet));
