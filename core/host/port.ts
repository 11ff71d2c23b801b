import type { Capabilities } from './capabilities.ts';
import type { WorkbookChange } from './change.ts';
import type { SelectedRange, WorkbookSnapshot } from './snapshot.ts';

/** How a caller follows a long change, and stops it. */
export type Watch = Readonly<{
  /** Called as the work goes on, with the share that is done, from 0 to 1. */
  progress(done: number): void;
  /**
   * Called as a step of the change begins, with its place among them from 0; with their number once all are written and
   * the host computes. A host may leave it out.
   */
  step?(at: number): void;
  /** Asked between steps; once true the host undoes what it did and fails with `cancelled`. */
  isCancelled(): boolean;
  /**
   * Whether the caller keeps what undoes the change with the workbook, right after it: until then a host may tell of it by
   * itself where that is asked for, should the page go away in between.
   */
  keepsUndo?: boolean;
}>;

/**
 * What every host implements, and all that the sidebar knows of it. Every method may reject with a `HostFailure`, and
 * then the workbook is as it was.
 */
export type Host = Readonly<{
  capabilities: Capabilities;
  /** The language of the user's interface, as `tr` or `tr-TR`; null where the host does not say. */
  language(): Promise<string | null>;
  selection(): Promise<SelectedRange | null>;
  snapshot(): Promise<WorkbookSnapshot>;
  /** Does a change whole or not at all, and gives the change that undoes it. */
  apply(change: WorkbookChange, watch: Watch): Promise<WorkbookChange>;
  /** Puts a formula, with its leading `=`, into the active cell where that is empty; gives its address. */
  insertFormula(formula: string): Promise<string>;
  /** Shows a place to the user. */
  show(title: string, row: number, column: number): Promise<void>;
  /** What was stored with the workbook under a name, as text; null where there is nothing. */
  readStored(name: string): Promise<string | null>;
  store(name: string, text: string | null): Promise<void>;
}>;
