import { figureText } from '../../../core/goals/figure-text.ts';
import type { Target } from '../../../core/goals/model/objective.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import type { Measure } from '../../../core/templates/goals/measures.ts';
import type { Language } from '../../../core/values/language.ts';
import { roundedTo } from '../../../core/values/rounding.ts';
import { shownNumber } from '../../../core/workbook/shown-number.ts';

/** How figures of an objective are written. */
export type FigureStyle = Readonly<{
  language: Language;
  isShare: boolean;
  /** ISO 4217 of figures that are money; null for plain numbers. */
  currency: string | null;
}>;

/** As its measure asks for, in the currency of the data. */
export const styleOf = (measure: Measure | null, language: Language, currency: string | null): FigureStyle => ({
  language,
  isShare: measure?.isShare === true,
  currency: measure?.format.kind === 'money' ? currency : null,
});

/** A number with the decimals that it needs and no more. */
function plainFigure(value: number, language: Language): string {
  const { conventions } = locales[language];
  const [whole = '', decimals = ''] = figureText(value, conventions).split(conventions.decimal);
  const needed = decimals.replace(/0+$/, '');
  return needed === '' ? whole : whole + conventions.decimal + needed;
}

/** A share in hundredths with the sign where the language has it: `4.6%`, `%4,6`. */
export const percentText = (share: number, language: Language): string =>
  fill(locales[language].goalTexts.figures.percent, { number: plainFigure(roundedTo(share * 100, 4), language) });

/** A figure as people write it: a share as a percent, money with its sign. */
export function figureOf(value: number, { isShare, language, currency }: FigureStyle): string {
  if (isShare) return percentText(value, language);
  if (currency === null) return plainFigure(value, language);
  return shownNumber(value, { kind: 'money', currency }, locales[language].conventions);
}

/** A figure with as many decimals as it is shown with: nobody wants a baseline of 0.0114349. */
export function roundedFigure(value: number, isShare: boolean): number {
  const size = Math.abs(isShare ? value * 100 : value);
  const decimals = size >= 1000 ? 0 : size >= 1 ? 2 : 4;
  return roundedTo(value, isShare ? decimals + 2 : decimals);
}

/** `+15%`, `-5`; points of a share are points of a percent, which every language reads as `pp`. */
export function changeText({ change, of }: Extract<Target, { kind: 'change' }>, style: FigureStyle): string {
  const sign = change < 0 ? '-' : '+';
  const size = Math.abs(change);
  if (of === 'relative') return sign + percentText(size, style.language);
  return style.isShare
    ? `${sign}${plainFigure(roundedTo(size * 100, 4), style.language)} pp`
    : sign + figureOf(size, style);
}

/** The value that a target asks for; null where it is a change and nobody knows the baseline. */
export function reachedBy(target: Target | null, baseline: number | null): number | null {
  if (target === null) return null;
  if (target.kind === 'value') return target.value;
  if (baseline === null) return null;
  return roundedTo(target.of === 'points' ? baseline + target.change : baseline * (1 + target.change), 9);
}

/** A target, with the change that leads to it where it is one; `onBaseline` is `the baseline {value}`. */
export function targetFigure(target: Target, baseline: number | null, style: FigureStyle, onBaseline: string): string {
  if (target.kind === 'value') return figureOf(target.value, style);
  const reached = reachedBy(target, baseline);
  const change = changeText(target, style);
  return reached === null ? fill(onBaseline, { value: change }) : `${figureOf(reached, style)} (${change})`;
}
