import type { Anchor } from './anchors.ts';
import type { Deed, Passed, Theirs } from './desk.ts';

/** How far a change came, and how far it was taken back since. */
export type Progress = {
  /** Tells the change from all others. */
  readonly change: string;
  /** Held by the connection that laid them out: none over another one. */
  anchors: readonly Anchor[];
  /** What somebody else pushed the anchors by right before the first batch. */
  pushed: readonly number[];
  /** How many acts are done for sure, and how many more may be. */
  acts: number;
  actsUnderWay: number;
  /** Whether all cells are written, and what stands on top of them was begun. */
  isFinishing: boolean;
  /** What somebody else put into cells that the change, or taking it back, wrote over. */
  theirs: readonly Overwritten[];
  /** Cells that a batch which failed half way may have left without the format of texts. */
  passed: readonly Passed[];
  /** What the workbook was told of what is still to be put back, as XML parts. */
  noted: readonly string[];
};

/** `by` is what stands there instead where taking back wrote over it; '' for lines that went. */
export type Overwritten = Theirs & Readonly<{ by?: string | number | boolean }>;

export const begun = (anchors: readonly Anchor[]): Progress => ({
  ...{ change: Math.random().toString(36).slice(2), anchors, pushed: [], acts: 0, actsUnderWay: 0 },
  ...{ isFinishing: false, theirs: [], passed: [], noted: [] },
});

/** Notes what such deeds pass through, before they are sent. */
export function notePassed(progress: Progress, deeds: readonly Deed[]): void {
  const passed = deeds.flatMap((deed) => deed.passed?.() ?? []).filter(({ places }) => places.length > 0);
  if (passed.length > 0) progress.passed = [...progress.passed, ...passed];
}
