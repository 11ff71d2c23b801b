import { shareText } from '../../core/goals/figure-text.ts';
import type { Cell, ColumnType } from '../../core/intake/table.ts';
import { locales } from '../../core/locales/index.ts';
import type { Conventions } from '../../core/locales/locale.ts';
import { dayLabel } from '../../core/templates/kpi/period-labels.ts';
import type { Language } from '../../core/values/language.ts';
import { roundedTo } from '../../core/values/rounding.ts';

/** A cell of the data as it was understood, in the words of a language; empty where there is nothing. */
export function shownCell(cell: Cell, type: ColumnType, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const { calendar, conventions } = locales[language];
  if (type === 'date') return dayLabel(cell, calendar);
  return type === 'percent' ? `${shareText(cell, conventions)}%` : plainFigure(cell, conventions);
}

const MOST_DECIMALS = 4;

/** A number with the decimals that it has, so that it can be held against what stands in the source. */
export function plainFigure(value: number, { decimal, group }: Conventions): string {
  const [whole = '', decimals] = String(roundedTo(value, MOST_DECIMALS)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group === ' ' ? '\u00a0' : group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}
