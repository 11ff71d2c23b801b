import type { Capabilities } from '../../core/host/capabilities.ts';
import type { ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import { checkStored } from '../../core/host/check-stored.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import type { Done } from '../../core/host/inverse/arranged-sheets.ts';
import { cellWords } from '../../core/host/inverse/cell-words.ts';
import { doneStep } from '../../core/host/inverse/done-step.ts';
import { editSheet } from '../../core/host/inverse/sheet-editor.ts';
import { replaced, sheetCalled } from '../../core/host/inverse/sheet-titles.ts';
import type { Host, Watch } from '../../core/host/port.ts';
import type { SelectedRange } from '../../core/host/snapshot.ts';
import { isLineStep } from '../../core/host/undo/former-lines.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { noDress } from '../../core/workbook/change.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { type LineStep, lineChange, shiftedLine } from '../../core/workbook/shift/line-change.ts';
import { computedSheet, type MemorySheet, planBack, snapshotOf } from './memory-sheet.ts';

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
      const sheet = sheetCalled(sheets, active.title);
      const isFilled =
        (sheet.values[active.row]?.[active.column] ?? sheet.formulas[active.row]?.[active.column]) != null;
      const address = cellAddress(active.row, active.column);
      if (isFilled) throw new HostFailure('not-permitted', address);
      const editor = editSheet(sheet);
      editor.put(active.row, active.column, { value: null, formula });
      sheets = replaced(sheets, editor.finish());
      return address;
    },
    async show(title, row, column) {
      sheetCalled(sheets, title);
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

function applyStep(
  sheets: readonly MemorySheet[],
  step: ChangeStep,
  change: WorkbookChange,
  today: number,
): Done<MemorySheet> {
  const words = cellWords(change, { separator: ';', sparkline: null });
  const beside = change.steps.flatMap((each) => (each.kind === 'add-sheet' ? [each.sheet] : []));
  const added = (plan: SheetPlan): MemorySheet => computedSheet(plan, beside, words, today);
  const { sheets: after, inverse } = doneStep(sheets, step, { words, added, planOf: planBack });
  if (step.kind === 'add-sheet') return { sheets: after, inverse };
  const sheet = sheetCalled(sheets, step.title);
  if (isLineStep(step)) return { sheets: replaced(after, withHidden(sheetCalled(after, step.title), step)), inverse };
  if (step.kind === 'dress') {
    const back: ChangeStep = { ...step, dress: sheet.dress ?? noDress };
    return { sheets: replaced(after, { ...sheet, dress: step.dress }), inverse: [back] };
  }
  if (step.kind !== 'remove-sheet' || sheet.dress === undefined) return { sheets: after, inverse };
  return { sheets: after, inverse: [...inverse, { kind: 'dress', title: sheet.title, dress: sheet.dress }] };
}

/** Hidden lines go along with lines that come, go and move. */
function withHidden(sheet: MemorySheet, step: LineStep): MemorySheet {
  const change = lineChange(step);
  const name = change.axis === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  const lines = (sheet[name] ?? []).flatMap((line) => shiftedLine(line, change) ?? []);
  return { ...sheet, [name]: lines.sort((a, b) => a - b) };
}
