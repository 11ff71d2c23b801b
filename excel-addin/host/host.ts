import type { WorkbookChange } from '../../core/host/change.ts';
import { checkStored } from '../../core/host/check-stored.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host, Watch } from '../../core/host/port.ts';
import { withFailures } from '../../core/host/with-failures.ts';
import { capabilities } from './capabilities.ts';
import type { PutBack } from './change/apply-change.ts';
import type { Compiled } from './change/compile.ts';
import { KeptPlans } from './change/kept-plans.ts';
import { loadedChanges } from './change/loaded-changes.ts';
import { canBeOneUndo, isNoUndo } from './change/one-undo.ts';
import { rememberEnd } from './change/under-way.ts';
import { type Watched, watched } from './change/watched.ts';
import { failureOf, isMissing, readWhileSheetsGo } from './failures.ts';
import { inNamespace, insertFormula } from './insert-formula.ts';
import { type ReadBook, readBook, snapshotOf } from './read/read-book.ts';
import { readSelection } from './read/selection.ts';
import type { Run } from './run.ts';
import type { EndedNotes } from './stored/ended.ts';
import { readText, storeText } from './stored/stored-texts.ts';
import { UNFINISHED } from './stored/stored-xml.ts';

export type ExcelOptions = Readonly<{
  /** `Excel.run`. */
  run: Run;
  /** The language of Excel's menus, as `tr-TR`. */
  displayLanguage: string | null;
  /** Whether Excel has a version of ExcelApi, such as 1.20; where it is left out, none but the oldest one that serves. */
  supports?: (version: string) => boolean;
  /** What stands before the names of functions where the manifest has it so; null or left out for bare names. */
  namespace?: string | null;
}>;

/** Excel as the sidebar knows it. One change runs at a time. */
export function excelHost({ run, displayLanguage, supports = () => false, namespace = null }: ExcelOptions): Host {
  let isBusy = false;
  /** As it was read last: what a change is planned from, and compared with before anything is written. */
  let read: ReadBook | null = null;
  /** What a change left behind whose connection was lost; it is put back as soon as there is one again. */
  let halfDone: PutBack | null = null;

  const kept = new KeptPlans();
  const ended: EndedNotes = new Map();
  let tidying: Promise<void> | null = null;
  async function tidy(putBack: PutBack): Promise<void> {
    try {
      await putBack();
      halfDone = null;
    } catch (error) {
      throw new HostFailure('unfinished', failureOf(error).message);
    } finally {
      tidying = null;
    }
  }

  async function tidied(): Promise<void> {
    if (halfDone !== null) tidying ??= tidy(halfDone);
    await tidying;
  }

  async function readAnew(): Promise<ReadBook> {
    await tidied();
    read = await readWhileSheetsGo(() =>
      run((context) => readBook(context, true)).catch((error: unknown) => {
        // An Excel may refuse to compute for programs; any other failure comes once more.
        if (isMissing(error) || failureOf(error).code !== 'unknown') throw error;
        return run((context) => readBook(context));
      }),
    );
    return read;
  }

  async function apply(change: WorkbookChange, watch: Watch): Promise<WorkbookChange> {
    const guarded = watched(watch);
    guarded.tell(0);
    await tidied();
    const book = read ?? (await readAnew());
    if (book.countsFrom1904) throw new HostFailure('days-from-1904');
    const { compileChange } = await loadedChanges();
    const compiled = compileChange(change, snapshotOf(book));
    guarded.stopIfCancelled();
    if (change.steps.length > 0)
      try {
        await applyTo(book, change, compiled, guarded);
      } finally {
        read = null;
      }
    rememberEnd(compiled, ended);
    guarded.finish();
    kept.note(change);
    return kept.dressed(compiled.inverse, snapshotOf(book));
  }

  async function applyTo(book: ReadBook, change: WorkbookChange, compiled: Compiled, watched: Watched): Promise<void> {
    const { applyCompiled, compileChange } = await loadedChanges();
    const isHalfDone = (putBack: PutBack): void => {
      halfDone = putBack;
    };
    const common = { run, book, watch: watched, isHalfDone };
    const isOneUndo = supports('1.20') && canBeOneUndo(change);
    await applyCompiled({ ...common, compiled, isOneUndo }).catch((error: unknown) => {
      // All was put back: it is done again as Excel takes it.
      if (!isOneUndo || !isNoUndo(error)) throw error;
      return applyCompiled({ ...common, compiled: compileChange(change, snapshotOf(book)), isOneUndo: false });
    });
  }

  return withFailures(
    {
      capabilities,
      language: async () => displayLanguage,
      selection: () => readWhileSheetsGo(() => readSelection(run)),
      snapshot: async () => snapshotOf(await readAnew()),
      async apply(change, watch) {
        if (isBusy) throw new HostFailure('busy');
        isBusy = true;
        try {
          return await apply(change, watch);
        } finally {
          isBusy = false;
        }
      },
      insertFormula: (formula) => insertFormula(run, inNamespace(formula, namespace)),
      show: (title, row, column) => show(run, title, row, column),
      readStored: (name) => readText(run, name, ended),
      async store(name, text) {
        if (name !== UNFINISHED) checkStored(text, capabilities);
        await storeText(run, name, text, ended);
      },
    },
    failureOf,
  );
}

const show = (run: Run, title: string, row: number, column: number): Promise<void> =>
  run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(title);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostFailure('no-such-sheet', title);
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync().catch((error: unknown) => {
      throw isMissing(error) ? new HostFailure('no-such-sheet', title) : error;
    });
  });
