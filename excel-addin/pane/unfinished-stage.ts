import { HostFailure, type HostFailureCode } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import { fill } from '../../core/locales/fill.ts';
import type { SidebarTexts } from '../../core/locales/locale.ts';
import { undoFailureText } from '../../sidebar/shell/failure-text.ts';
import { type Left, readLeft } from './left-changes.ts';
import type { TakenBack } from './unfinished.ts';

/** As far as the card about a change is that was begun and not ended. */
export type Stage =
  | Readonly<{ kind: 'none' }>
  | Readonly<{
      kind: 'waiting';
      left: Left;
      /** Why it was not taken back when that was asked for. */
      trouble: string | null;
      /** Whether asking again would not help, so that people may leave it as it is. */
      isStuck: boolean;
      /** Other changes that wait to be offered, by their hashes. */
      others: readonly string[];
    }>
  | Readonly<{ kind: 'working'; done: number }>
  | Readonly<{ kind: 'going-on' | 'ended' | 'taken-back' | 'left'; others: readonly string[] }>;

export const NONE: Stage = { kind: 'none' };

/** The card as a change is offered. */
export const offered = (left: Left): Stage => ({ kind: 'waiting', left, trouble: null, isStuck: false, others: [] });

/**
 * Once it was told that a change does not move, or that one does or is done: what does not move is offered, and goes where
 * that moves after all.
 */
export async function stageTold(host: Host, stage: Stage, found: string | null): Promise<Stage> {
  if (stage.kind === 'working' || (stage.kind === 'waiting') === (found !== null)) return stage;
  const left = await readLeft(host, stage.kind === 'waiting' ? stage.left.hash : null);
  if (stage.kind === 'waiting') return left?.found === stage.left.found ? stage : NONE;
  return left !== null && left.found === found ? offered(left) : stage;
}

/** Once it was asked for; only where nothing had moved meanwhile the others are known to be left, too. */
export function stageAfter(became: TakenBack, left: Left, others: readonly string[], texts: SidebarTexts): Stage {
  if (became.kind === 'taken-back') return { kind: became.kind, others };
  if (became.kind === 'going-on' || became.kind === 'ended') return { kind: became.kind, others: [] };
  const { refresh, unfinished } = texts;
  const trouble = 'title' in became ? fill(refresh[became.kind], { title: became.title }) : unfinished.unreadable;
  return { kind: 'waiting', left, trouble, isStuck: true, others };
}

/** Failures that pass: the same press may succeed a moment later. */
const passing: readonly HostFailureCode[] = [
  ...(['cancelled', 'busy', 'editing-cell', 'offline', 'unfinished', 'changed-meanwhile'] as const),
];

/** Once it failed. */
export const stageFailed = (failure: unknown, left: Left, others: readonly string[], texts: SidebarTexts): Stage => ({
  kind: 'waiting',
  left,
  trouble: undoFailureText(failure, texts),
  isStuck: !(failure instanceof HostFailure && passing.includes(failure.code)),
  others,
});
