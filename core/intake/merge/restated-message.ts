import { fill } from '../../locales/fill.ts';
import { locales } from '../../locales/index.ts';
import type { Conventions } from '../../locales/locale.ts';
import { isoDate } from '../../values/day-number.ts';
import type { Language } from '../../values/language.ts';
import { shownText } from '../../values/plain-text.ts';
import { shownFigure } from '../../values/shown-figure.ts';
import type { Cell, ColumnType } from '../table.ts';
import type { Restated } from './merge-tables.ts';

/**
 * A corrected figure as a sentence that names its row, the column, what it was and what it became. The row is the one of
 * the workbook's sheet of records, whose title is given; else the one of the new data.
 */
export function restatedMessage(restated: Restated, language: Language, title: string | null): string {
  const { sheetRow, column, type, before, after, source } = restated;
  const place =
    title === null || sheetRow === 0 ? { row: restated.row, title: source ?? '' } : { row: sheetRow, title };
  const { messages, conventions } = locales[language];
  const shown = (cell: Cell): string => shownCell(cell, type, conventions);
  const sentence = fill(messages[before === null || before === '' ? 'restated-empty' : 'restated'], {
    ...{ row: place.row, title: shownText(place.title), column, before: shown(before), after: shown(after) },
  });
  return source === undefined || place.title === source ? sentence : `${sentence} (${shownText(source)})`;
}

/** Numbers as the language writes them, with the decimals that they have; a percent with its sign; dates as 2026-07-31. */
function shownCell(cell: Cell, type: ColumnType, conventions: Conventions): string {
  if (typeof cell !== 'number') return cell ?? '';
  if (type === 'date') return isoDate(Math.floor(cell));
  return type === 'percent' ? `${shownFigure(cell * 100, conventions)}%` : shownFigure(cell, conventions);
}
