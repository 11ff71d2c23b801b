import type { KnownBook } from '../take-back/known-sheets.ts';
import type { Anchor } from './anchors.ts';
import type { Deed, Passed } from './desk.ts';

/** How far a change came, and how far it was taken back since. */
export type Progress = {
  /** Tells the change from all others. */
  readonly change: string;
  /** Held by the connection that laid them out: others over another one, which tell nothing of what was before. */
  anchors: readonly Anchor[];
  isReconnected: boolean;
  /** What is done for sure, and what is part of a batch whose answer is missing. */
  readonly done: Set<Deed>;
  sent: readonly Deed[];
  /** How many acts are done for sure. */
  acts: number;
  /** What was done in a batch that somebody else was quicker than; part of what is done. */
  misplaced: readonly Deed[];
  /** Whether all cells are written, and what stands on top of them was begun. */
  isFinishing: boolean;
  /** What is known of the sheets, once the change is being taken back. */
  known: KnownBook | null;
  /** Cells that a batch which failed half way may have left without the format of texts. */
  passed: readonly Passed[];
  /** What the workbook was told of what is still to be put back, as XML parts. */
  noted: readonly string[];
};

export const begun = (anchors: readonly Anchor[]): Progress => ({
  ...{
    change: Math.random().toString(36).slice(2),
    anchors,
    isReconnected: false,
    done: new Set<Deed>(),
    sent: [],
    acts: 0,
  },
  ...{ misplaced: [], isFinishing: false, known: null, passed: [], noted: [] },
});

/** Notes that such deeds are done. */
export function noteDone(progress: Progress, deeds: readonly Deed[]): void {
  for (const deed of deeds) progress.done.add(deed);
  progress.acts += deeds.filter(({ isAct }) => isAct).length;
  progress.sent = [];
}

/** Notes what such deeds pass through, before they are sent. */
export function notePassed(progress: Progress, deeds: readonly Deed[]): void {
  const passed = deeds.flatMap((deed) => deed.passed?.() ?? []).filter(({ places }) => places.length > 0);
  if (passed.length > 0) progress.passed = [...progress.passed, ...passed];
}
