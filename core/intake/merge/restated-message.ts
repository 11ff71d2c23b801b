import { fill } from '../../locales/fill.ts';
import { locales } from '../../locales/index.ts';
import type { Conventions } from '../../locales/locale.ts';
import { isoDate } from '../../values/day-number.ts';
import type { Language } from '../../values/language.ts';
import { shownText } from '../../values/plain-text.ts';
import type { Cell, ColumnType } from '../table.ts';
import type { Restated } from './merge-tables.ts';

/** A corrected figure as a sentence that names the row of the new data, the column, what it was and what it became. */
export function restatedMessage(restated: Restated, language: Language): string {
  const { row, column, type, before, after, source } = restated;
  const { messages, conventions } = locales[language];
  const shown = (cell: Cell): string => shownCell(cell, type, conventions);
  const sentence = fill(messages[before === null || before === '' ? 'restated-empty' : 'restated'], {
    ...{ row, column, before: shown(before), after: shown(after) },
  });
  return source === undefined ? sentence : `${shownText(source)}: ${sentence}`;
}

const MOST_DIGITS = 12;

/** Numbers as the language writes them, with the decimals that they have; a percent with its sign; dates as 2026-07-31. */
function shownCell(cell: Cell, type: ColumnType, conventions: Conventions): string {
  if (typeof cell !== 'number') return cell ?? '';
  if (type === 'date') return isoDate(Math.floor(cell));
  return type === 'percent' ? `${figure(cell * 100, conventions)}%` : figure(cell, conventions);
}

function figure(value: number, { decimal, group }: Conventions): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(MOST_DIGITS))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group === ' ' ? '\u00a0' : group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}
