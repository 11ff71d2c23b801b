import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import { removalsLast } from '../../../core/host/compile/step-order.ts';
import { cellWords } from '../../../core/host/inverse/cell-words.ts';
import type { PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { isCalled, sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import { type FormerLine, formerLines, isLineStep } from '../../../core/host/undo/former-lines.ts';
import type { Area, ColumnBlock, SheetPlan } from '../../../core/workbook/plan.ts';
import { type LineStep, lineChange } from '../../../core/workbook/shift/line-change.ts';
import { shiftedAreas } from '../../../core/workbook/shift/shift-area.ts';
import type { LaidOut } from '../addresses.ts';
import { payload, SETTING } from '../payload.ts';
import { actsOf, doAct, type PlacedAct } from './acts.ts';
import { addSheet, lookDeed } from './add-sheet.ts';
import { deletion } from './deletion.ts';
import type { Deed, Desk, Finish } from './desk.ts';
import { dressSheet } from './dress.ts';
import { putCarriedLooks, type WantedLines, wantedLines } from './line-looks.ts';
import { type LineSource, lineSources } from './line-sources.ts';
import type { LookOverAreas } from './looks.ts';
import { partedChange } from './parted-steps.ts';
import { isRightToLeft } from './reading-order.ts';
import { forgetReportDate } from './report-date.ts';
import { contentAt, type Place } from './same-cells.ts';
import { type Write, writesAt, writesOf } from './write-cells.ts';
import { writeDeed } from './write-deed.ts';

/** A change as what is to be done in Excel. */
export type Compiled = Readonly<{
  /** In the order of the steps; sheets are added before anything is written. */
  content: readonly Deed[];
  /** What becomes of lines, in order: none of it may be done twice. */
  acts: readonly PlacedAct[];
  finishing: readonly Finish[];
  /** Sheets that come. */
  added: readonly SheetPlan[];
  /** Sheets that go, as they are right before. They are deleted at the very end: none comes back with its looks. */
  removed: readonly SheetSnapshot[];
  /** What is seen in the end: new sheets, the first of them in front. */
  shown: readonly string[];
  /** The sheets that were there and that the change is about, by title. */
  touched: readonly string[];
  /** Lines that are carried, where they stand before the change. */
  wanted: readonly WantedLines[];
  inverse: WorkbookChange;
  steps: readonly PlacedStep[];
  /** Of what step each deed is part; looks that are put on last, and sheets that come, are told of none. */
  stepOf: ReadonlyMap<Deed, number>;
}>;

/**
 * A change as deeds, from the workbook as it is before. Formulas may name any sheet of the change. Fails with
 * `no-such-sheet`, `title-taken` or `too-long`.
 */
export function compileChange(given: WorkbookChange, snapshot: WorkbookSnapshot): Compiled {
  const arranged = { ...given, steps: removalsLast(given.steps) };
  const words = cellWords(arranged, { separator: ',', sparkline: null });
  const { change, steps, inverse } = partedChange(arranged, snapshot, words);
  const former = formerLines(change.steps);
  const sources = lineSources(change.steps);
  const parts = new Parts(steps, change.titles, rightToLeft(change.steps, steps.at(-1)?.after ?? []));
  for (const [at, placed] of steps.entries())
    parts.add(placed, { former: former[at] as FormerLine, source: sources[at] as LineSource });
  return { ...parts.finished(), touched: touchedSheets(steps, snapshot), inverse, steps };
}

function rightToLeft(steps: readonly ChangeStep[], sheets: readonly SheetSnapshot[]): boolean {
  const plans = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : []));
  const isNew = (sheet: SheetSnapshot): boolean => plans.some(({ title }) => isCalled(sheet, title));
  const isPlanned = plans.some((plan) => plan.rightToLeft);
  return (
    isPlanned ||
    isRightToLeft(
      sheets.filter(isNew),
      sheets.filter((sheet) => !isNew(sheet)),
    )
  );
}

/** A step about cells of a sheet, or the sheet as a whole. */
type PlainStep = Exclude<ChangeStep, LineStep | { kind: 'add-sheet' }>;

/** A look that is put on once all is written, where its cells are by then. */
type Late = { title: string; look: LookOverAreas['look']; areas: readonly Area[] };

/** Where lines of a step's sheet stood before the change. */
type Lines = Readonly<{ former: FormerLine; source: LineSource }>;

class Parts {
  readonly #steps: readonly PlacedStep[];
  readonly #titles: WorkbookChange['titles'];
  readonly #rightToLeft: boolean;
  readonly #content: Deed[] = [];
  readonly #acts: PlacedAct[] = [];
  readonly #finishing: Readonly<{ title: string; finish: Finish }>[] = [];
  readonly #removed: SheetSnapshot[] = [];
  readonly #late: Late[] = [];
  readonly #wanted: WantedLines[] = [];
  readonly #stepOf = new Map<Deed, number>();
  readonly #added = new Map<string, Extract<ChangeStep, { kind: 'add-sheet' }>>();
  /** Where the next sheet is added: behind the ones before it, but for a removal that its place may count on. */
  #room = 0;

  constructor(steps: readonly PlacedStep[], titles: WorkbookChange['titles'], rightToLeft: boolean) {
    [this.#steps, this.#titles, this.#rightToLeft] = [steps, titles, rightToLeft];
  }

  add(placed: PlacedStep, lines: Lines): void {
    const { step, before } = placed;
    const from = this.#content.length;
    if (step.kind === 'add-sheet') this.#addSheet(step, placed);
    else {
      const { title } = sheetCalled(before, step.title);
      if (isLineStep(step)) this.#arrange(step, title, placed, lines.former);
      else this.#change(step, title, placed, lines);
      const at = this.#steps.indexOf(placed);
      for (const deed of this.#content.slice(from)) this.#stepOf.set(deed, at);
    }
  }

  #change(step: PlainStep, title: string, placed: PlacedStep, lines: Lines): void {
    const sheet = sheetCalled(placed.after.some((each) => isCalled(each, title)) ? placed.after : placed.before, title);
    switch (step.kind) {
      case 'remove-sheet':
        this.#remove(sheet, step);
        break;
      case 'set-cells':
        this.#write(placed, lines, title, writesAt(sheet, step.cells, sheetThere(placed, title)));
        break;
      case 'set-block':
        this.#write(placed, lines, title, blockWrites(step.block, placed, title));
        break;
      case 'dress': {
        const { content, late, finishing } = dressSheet(sheet, step.dress, this.#on(title));
        this.#content.push(...content);
        this.#late.push(...late.map(({ look, areas }) => ({ title, look, areas })));
        this.#finishing.push(...finishing.map((finish) => ({ title, finish })));
      }
    }
  }

  #on(title: string): LaidOut {
    return { title, titles: this.#titles, rightToLeft: this.#rightToLeft };
  }

  finished(): Omit<Compiled, 'touched' | 'inverse' | 'steps'> {
    const steps = [...this.#added.values()];
    const late = this.#late.filter(({ title, areas }) => areas.length > 0 && !this.#isGone(title));
    return {
      content: [...this.#content, ...late.map(({ title, look, areas }) => lookDeed(title, { look, areas }))],
      acts: this.#acts,
      finishing: this.#finishing.filter(({ title }) => !this.#isGone(title)).map(({ finish }) => finish),
      removed: this.#removed,
      added: steps.map(({ sheet }) => sheet),
      shown: steps.filter(({ sheet }) => !sheet.hidden).map(({ sheet }) => sheet.title),
      wanted: this.#wanted,
      stepOf: this.#stepOf,
    };
  }

  #addSheet(step: Extract<ChangeStep, { kind: 'add-sheet' }>, { after }: PlacedStep): void {
    const { title } = step.sheet;
    const sheet = addSheet(step.sheet, sheetCalled(after, title), step.place, this.#on(title));
    this.#added.set(title.toLowerCase(), step);
    this.#content.splice(this.#room, 0, sheet.sheet);
    this.#room += 1;
    this.#content.push(...sheet.content);
    this.#late.push(...sheet.late.map(({ look, areas }) => ({ title, look, areas })));
    this.#finishing.push(...sheet.finishing.map((finish) => ({ title, finish })));
  }

  #arrange(step: LineStep, title: string, placed: PlacedStep, former: FormerLine): void {
    const change = lineChange(step);
    for (const late of this.#late)
      if (late.title === title) late.areas = late.areas.flatMap((area) => shiftedAreas(area, change));
    for (const each of actsOf(step, title, placed)) {
      const { act } = each;
      this.#acts.push(each);
      this.#content.push(
        act.kind === 'delete' && change.kind === 'delete'
          ? deletion({
              ...{ act, expected: sheetCalled(placed.before, title) },
              ...{ bytes: each.bytes ?? 0, open: (desk) => desk.sheet(title) },
            })
          : { size: payload(SETTING), isAct: true, do: (desk) => doAct(desk.sheet(title), act) },
      );
      if (act.kind !== 'carry') continue;
      const wanted = wantedLines(step, title, former);
      this.#wanted.push(wanted);
      this.#content.push({
        size: payload(wanted.lines.length * 2 * SETTING),
        do: (desk) => putCarriedLooks(desk.sheet(title), wanted, act.to),
      });
    }
  }

  #remove(sheet: SheetSnapshot, step: ChangeStep): void {
    const { title } = sheet;
    const later = this.#steps.slice(this.#steps.findIndex((placed) => placed.step === step));
    const makesRoom = later.some((placed) => placed.step.kind !== 'remove-sheet');
    this.#content.push({ size: payload(2 * SETTING), do: (desk) => desk.leave(title, makesRoom) });
    if (makesRoom) this.#room = this.#content.length;
    if (!this.#added.delete(title.toLowerCase())) this.#removed.push(sheet);
    this.#finishing.push({ title: '', finish: forgetReportDate(title) });
  }

  #write(
    { before, after: then }: PlacedStep,
    { former, source }: Lines,
    title: string,
    writes: readonly Write[],
  ): void {
    const expected = this.#added.has(title.toLowerCase()) ? null : sheetCalled(before, title);
    const after = sheetCalled(then, title);
    const read = this.#steps[0]?.before.find((sheet) => isCalled(sheet, title));
    const isAsRead = ({ row, column }: Place): boolean => {
      const [line, at] = [former('rows', row), former('columns', column)];
      const isThere = read && expected && line !== null && at !== null;
      return isThere ? contentAt(read, line, at) === contentAt(expected, row, column) : false;
    };
    const on = { title, open: (desk: Desk) => desk.sheet(title) };
    for (const write of writes) this.#content.push(writeDeed(on, write, { expected, after, source, isAsRead }));
  }

  /** Whether a sheet was removed and is not there in the end. */
  #isGone(title: string): boolean {
    if (title === '') return false;
    return !this.#steps.at(-1)?.after.some((sheet) => isCalled(sheet, title));
  }
}

function blockWrites({ row, column, columns }: ColumnBlock, placed: PlacedStep, title: string): readonly Write[] {
  const [height, width] = [columns[0]?.length ?? 0, columns.length];
  if (height === 0) return [];
  const area = { row, column, lastRow: row + height - 1, lastColumn: column + width - 1 };
  return writesOf(sheetCalled(placed.after, title), area, sheetThere(placed, title));
}

/** What is read right before a sheet is written. */
const sheetThere = ({ before }: PlacedStep, title: string): SheetSnapshot => sheetCalled(before, title);

/** The sheets that were there and that are written, arranged, removed, or brought back to what they were. */
function touchedSheets(steps: readonly PlacedStep[], { sheets }: WorkbookSnapshot): readonly string[] {
  const named = steps.flatMap(({ step, inverse }) =>
    [step, ...inverse].flatMap((each) => ('title' in each ? [each.title] : [])),
  );
  const titles = new Set(named.map((title) => title.toLowerCase()));
  return sheets.map(({ title }) => title).filter((title) => titles.has(title.toLowerCase()));
}
