import { HostFailure } from '../../core/host/host-failure.ts';
import { fill } from '../../core/locales/fill.ts';
import type { SidebarTexts } from '../../core/locales/locale.ts';

/** Why a host could not do something, as a sentence. Anything unforeseen is told as such, with what it said. */
export function failureText(failure: unknown, { shell }: Pick<SidebarTexts, 'shell'>): string {
  const code = failure instanceof HostFailure ? failure.code : 'unknown';
  const found = failure instanceof Error && !(failure instanceof HostFailure) ? failure.message : foundIn(failure);
  return fill(shell[`failure-${code}`], { found: found === '' ? '–' : found });
}

/** The same of a build that is taken back: fewer rows help no more. */
export const undoFailureText = (failure: unknown, texts: Pick<SidebarTexts, 'shell'>): string =>
  failure instanceof HostFailure && failure.code === 'too-large'
    ? texts.shell['undo-too-large']
    : failureText(failure, texts);

const foundIn = (failure: unknown): string => (failure instanceof HostFailure ? failure.found : String(failure));
