import type { Objective } from '../../../core/goals/model/objective.ts';
import { cellNumber } from '../../../core/templates/goals/read-book/cells.ts';
import { numberReader } from '../../../core/templates/goals/read-book/numbers.ts';
import { readTarget } from '../../../core/templates/goals/read-book/target.ts';
import type { Language } from '../../../core/values/language.ts';
import type { NumberPart, ObjectiveDraft, TypedNumber } from '../book/objective-draft.ts';

/** A number that somebody typed, with signs, units and a currency as people write them; null where it is none. */
export function readFigure(text: string, language: Language): number | null {
  return cellNumber({ cell: text, row: 0, column: '' }, numberReader([text], language), () => undefined);
}

/** What somebody typed into a box for a number, taken into the draft; a number that can't be read counts as none. */
export function withTyped(
  draft: ObjectiveDraft,
  part: NumberPart,
  text: string,
  reading: NumberReading,
): ObjectiveDraft {
  const isEmpty = text.trim() === '';
  if (part === 'target' && !isEmpty) return withTypedTarget(draft, text, reading);
  const value = isEmpty ? null : readFigure(text, reading.language);
  const typed = { text, isRead: isEmpty || value !== null, other: null };
  return withNumber(draft, part, part === 'target' ? null : value, typed);
}

/** What is known beside the box. */
export type NumberReading = Readonly<{ language: Language; isShare: boolean | null }>;

function withTypedTarget(draft: ObjectiveDraft, text: string, { language, isShare }: NumberReading): ObjectiveDraft {
  const read = readTarget(text, { column: 'target', isShare }, numberReader([text], language));
  const typed = { text, isRead: read !== null, other: read?.other ?? null };
  const { objective } = draft;
  const told = {
    ...objective,
    target: read?.target ?? null,
    // `from 3.50 to 0.50` and `at most 5` say more than the target.
    ...(read?.baseline == null ? {} : { baseline: read.baseline }),
    ...(read?.better == null ? {} : { better: read.better }),
  };
  const { baseline: _, ...others } = draft.typed;
  return { ...draft, objective: told, typed: { ...(read?.baseline == null ? draft.typed : others), target: typed } };
}

function withNumber(draft: ObjectiveDraft, part: NumberPart, value: number | null, typed: TypedNumber): ObjectiveDraft {
  return { ...draft, objective: withPart(draft.objective, part, value), typed: { ...draft.typed, [part]: typed } };
}

/** A number settled by other means than typing: the box then shows it as we write it. */
export function withSettled(
  draft: ObjectiveDraft,
  parts: Partial<Pick<Objective, 'baseline' | 'target'>>,
): ObjectiveDraft {
  const settled = Object.keys(parts);
  const typed = Object.fromEntries(Object.entries(draft.typed).filter(([part]) => !settled.includes(part)));
  return { ...draft, objective: { ...draft.objective, ...parts }, typed };
}

function withPart(objective: Objective, part: NumberPart, value: number | null): Objective {
  switch (part) {
    case 'target':
      return { ...objective, target: value === null ? null : { kind: 'value', value } };
    case 'baseline':
    case 'stretch':
      return { ...objective, [part]: value };
    default: {
      const [name, side] = part.split('_') as ['people' | 'time' | 'budget', 'needed' | 'available'];
      return { ...objective, [side]: { ...objective[side], [name]: value } };
    }
  }
}
