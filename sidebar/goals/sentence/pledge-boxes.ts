import type { Commitment, Pledge } from '../../../core/goals/model/commitment.ts';
import { numberReader } from '../../../core/templates/goals/read-book/numbers.ts';
import { promiseIn } from '../../../core/templates/goals/read-book/promise.ts';
import type { Language } from '../../../core/values/language.ts';
import type { CommitmentDraft, PledgeBoxes } from '../book/commitment-draft.ts';
import { readFigure } from './read-numbers.ts';
import { numberInBox } from './text-in-box.ts';

const shown = (value: number | null, language: Language): string =>
  numberInBox(value, { language, isShare: false, currency: null });

/** The boxes for a promise, those of the other kinds empty. */
export function boxesOf(pledge: Pledge, language: Language): PledgeBoxes {
  const empty = { kind: pledge.kind, count: '1', per: 'month', of: '', within: '', from: '', to: '' } as const;
  switch (pledge.kind) {
    case 'how-often':
      return { ...empty, count: shown(pledge.count, language), per: pledge.per };
    case 'once':
      return empty;
    case 'for-each':
      return {
        ...empty,
        ...{ count: shown(pledge.count, language), of: pledge.of, within: shown(pledge.withinDays, language) },
      };
    case 'from-to':
      return { ...empty, from: shown(pledge.from, language), to: shown(pledge.to, language) };
  }
}

/** What the boxes promise; null while one that is needed cannot be read. */
export function pledgeOf(boxes: PledgeBoxes, language: Language): Pledge | null {
  const number = (text: string): number | null => readFigure(text, language);
  const [count, from, to] = [number(boxes.count), number(boxes.from), number(boxes.to)];
  switch (boxes.kind) {
    case 'how-often':
      return count === null ? null : { kind: 'how-often', count, per: boxes.per };
    case 'once':
      return { kind: 'once' };
    case 'for-each':
      if (count === null || boxes.of.trim() === '') return null;
      return { kind: 'for-each', count, of: boxes.of.trim(), withinDays: number(boxes.within) };
    case 'from-to':
      return from === null || to === null ? null : { kind: 'from-to', from, to };
  }
}

/** The draft with other words: until somebody settles it, how much and how often follow them. */
export function withWords(draft: CommitmentDraft, text: string, language: Language): CommitmentDraft {
  const commitment = { ...draft.commitment, text };
  if (draft.isSettled) return { ...draft, commitment };
  const { count, per, of, withinDays, way } = promiseIn(text, numberReader([text], language));
  const boxes = { ...draft.boxes, ...(count === null ? {} : { count: shown(count, language) }) };
  if (way !== null)
    return {
      ...draft,
      commitment,
      boxes: { ...boxes, kind: 'from-to', from: shown(way.from, language), to: shown(way.to, language) },
    };
  if (per !== null) return { ...draft, commitment, boxes: { ...boxes, kind: 'how-often', per } };
  if (of !== null)
    return { ...draft, commitment, boxes: { ...boxes, kind: 'for-each', of, within: shown(withinDays, language) } };
  return { ...draft, commitment, boxes: count === null && text.trim() !== '' ? { ...boxes, kind: 'once' } : boxes };
}

/** A draft as a commitment; null while something needed is missing. */
export function finished({ commitment, boxes, people }: CommitmentDraft, language: Language): Commitment | null {
  const pledge = pledgeOf(boxes, language);
  const text = commitment.text.trim();
  if (pledge === null || text === '') return null;
  return { ...commitment, text, pledge, people: people.trim() === '' ? null : readFigure(people, language) };
}

/** The draft of a commitment that is there already. */
export const draftOf = (commitment: Commitment, isNew: boolean, language: Language): CommitmentDraft => ({
  isNew,
  commitment,
  boxes: boxesOf(commitment.pledge, language),
  isSettled: !isNew,
  people: shown(commitment.people, language),
});
