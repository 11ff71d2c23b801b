import { figureText } from '../../../core/goals/figure-text.ts';
import type { Target } from '../../../core/goals/model/objective.ts';
import { locales } from '../../../core/locales/index.ts';
import { roundedTo } from '../../../core/values/rounding.ts';
import { changeText, type FigureStyle, percentText } from './figure.ts';

/** A number as it stands in its box until somebody types another: with all its decimals, so that it reads back. */
export function numberInBox(value: number | null, { isShare, language }: FigureStyle): string {
  if (value === null) return '';
  if (isShare) return percentText(value, language);
  const { conventions } = locales[language];
  const [whole = '', decimals] = String(roundedTo(value, 9)).split('.');
  const grouped = figureText(Number(whole), conventions);
  if (decimals === undefined) return grouped;
  return (value < 0 && Number(whole) === 0 ? '-0' : grouped) + conventions.decimal + decimals;
}

/** A target as it stands in its box: `4.6%`, `+15%`, `-200`. */
export function targetInBox(target: Target | null, style: FigureStyle): string {
  if (target === null) return '';
  if (target.kind === 'value') return numberInBox(target.value, style);
  if (target.of === 'points' && !style.isShare)
    return `${target.change < 0 ? '' : '+'}${numberInBox(target.change, style)}`;
  return changeText(target, style);
}
