import type { ChangeStep } from '../../../core/host/change.ts';
import type { Formula } from '../../../core/workbook/formula.ts';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** A step of one kind. */
export type Step<Kind extends ChangeStep['kind']> = Extract<ChangeStep, { kind: Kind }>;

/** A file after a step, and the steps that take it back. */
export type Done = Readonly<{ file: WorkbookFile; inverse: readonly ChangeStep[] }>;

/** A formula of ours that a step wrote without its value. */
export type Uncomputed = Readonly<{ title: string; row: number; column: number; formula: Formula; text: string }>;

/** What the steps of a change share. */
export type StepContext = Readonly<{
  /** The titles of planned sheets by key. */
  titles: Readonly<Record<string, string>>;
  /** The present day, as a day number. */
  today: number;
  /** The change's new sheets as a file of their own. */
  rendered(plan: SheetPlan): Promise<WorkbookFile>;
  /** Sheets that no step adds, as a file of their own. */
  renderedAlone(plans: readonly SheetPlan[]): Promise<WorkbookFile>;
  /** What is computed once all steps are done. */
  uncomputed: Uncomputed[];
}>;
