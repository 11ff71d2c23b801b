import type { Objective } from '../../../core/goals/model/objective.ts';
import { locales } from '../../../core/locales/index.ts';
import type { SidebarTexts } from '../../../core/locales/locale.ts';
import { dayLabel } from '../../../core/templates/kpi/period-labels.ts';
import type { Language } from '../../../core/values/language.ts';
import { measureOf } from '../measure-lookup.ts';
import { figureOf, styleOf, targetFigure } from './figure.ts';
import { formOf, type SentenceForm } from './sentence-form.ts';
import { type Blank, sentencePieces } from './sentence-pieces.ts';

/** What a sentence is written with. */
export type Wording = Readonly<{ language: Language; currency: string | null; texts: SidebarTexts['goals'] }>;

/** Where nobody has filled a blank. */
export const OPEN = '…';

/** What stands in each blank, null where nothing does. */
export function blankTexts(objective: Objective, wording: Wording): Readonly<Record<Blank, string | null>> {
  const { language, currency, texts } = wording;
  const { due, owner, target, baseline, text, filters } = objective;
  const measure = measureOf(objective.measure, language);
  const style = styleOf(measure, language, currency);
  return {
    due: due === null ? null : dayLabel(due, locales[language].calendar),
    owner,
    measure: measure?.label ?? objective.measure,
    market: filters.market || null,
    baseline: baseline === null ? null : figureOf(baseline, style),
    target: target === null ? null : targetFigure(target, baseline, style, texts.changeOnBaseline),
    words: text,
  };
}

/** How an objective is said. */
export const formIn = (objective: Objective, { language }: Pick<Wording, 'language'>): SentenceForm =>
  formOf(objective, measureOf(objective.measure, language));

/** The whole sentence of an objective, with dots where something is missing. */
export function sentenceText(objective: Objective, wording: Wording): string {
  const filled = blankTexts(objective, wording);
  return sentencePieces(formIn(objective, wording), wording.texts, (blank) => filled[blank] !== null)
    .map((piece) => ('words' in piece ? piece.words : (filled[piece.blank] ?? OPEN)))
    .join('');
}

/** Whether there is enough to say: a metric, or what is to be done. */
const canBeSaid = (objective: Objective, wording: Wording): boolean =>
  formIn(objective, wording) === 'milestone' ? objective.text !== null : objective.measure !== null;

/** What the sheets call an objective: its own words, else its sentence; null where there is nothing to say yet. */
export function sheetText(objective: Objective, wording: Wording): string | null {
  if (objective.text !== null) return objective.text;
  return canBeSaid(objective, wording) ? sentenceText(objective, wording) : null;
}

/** The person's own words; null where the text is the sentence, so that it follows every change. */
export function ownWords(objective: Objective, wording: Wording): string | null {
  const isMilestone = formIn(objective, wording) === 'milestone';
  if (isMilestone || objective.text === null) return objective.text;
  return objective.text === sentenceText(objective, wording) ? null : objective.text;
}
