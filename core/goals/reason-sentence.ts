import { fill } from '../locales/fill.ts';
import { locales } from '../locales/index.ts';
import type { GoalTexts } from '../locales/locale.ts';
import { isoDate } from '../values/day-number.ts';
import type { Language } from '../values/language.ts';
import { roundedTo } from '../values/rounding.ts';
import { figureText, reachedText, shareText } from './figure-text.ts';
import { type Reason, type ReasonFact, reasonFacts } from './reason.ts';

function factText(name: ReasonFact, value: number, language: Language, isShare: boolean): string {
  const { conventions, goalTexts } = locales[language];
  switch (reasonFacts[name]) {
    case 'date':
      return isoDate(value);
    case 'percent':
      return fill(goalTexts.figures.percent, { number: figureText(roundedTo(value * 100, 0), conventions) });
    case 'reached':
      return fill(goalTexts.figures.percent, { number: reachedText(value, conventions) });
    case 'number':
      if (!isShare) return figureText(value, conventions);
      return fill(goalTexts.figures.percent, { number: shareText(value, conventions) });
    default:
      return figureText(value, conventions);
  }
}

/** A reason as a person reads it. `isShare`: the figures are shares, told in percent. */
export function reasonSentence({ sentences, facts }: Reason, language: Language, isShare = false): string {
  const { reasons } = locales[language].goalTexts;
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, factText(name as ReasonFact, value, language, isShare)]),
  );
  return sentences.map((name) => fill(reasons[name as keyof GoalTexts['reasons']], told)).join(' ');
}
