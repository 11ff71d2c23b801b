import type { FieldTexts } from './locale.ts';

type Texts<Name extends string> = Readonly<Record<Name, FieldTexts>>;

/** The arguments of GOAL_STATUS and GOAL_REASON, which are the same, from a language's texts of goal arguments. */
export const statusParametersOf = (
  texts: Texts<
    | ('actual' | 'target' | 'start' | 'due' | 'asOf' | 'levelBaseline' | 'kind')
    | ('language' | 'curve' | 'onTrack' | 'atRisk' | 'better')
  >,
): Readonly<Record<string, FieldTexts>> => ({
  actual: texts.actual,
  target: texts.target,
  start: texts.start,
  due: texts.due,
  as_of: texts.asOf,
  baseline: texts.levelBaseline,
  kind: texts.kind,
  language: texts.language,
  curve: texts.curve,
  on_track: texts.onTrack,
  at_risk: texts.atRisk,
  better: texts.better,
});
