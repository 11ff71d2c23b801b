import type { Problem, Table } from '../../core/intake/table.ts';
import { locales } from '../../core/locales/index.ts';
import { dayLabel } from '../../core/templates/kpi/period-labels.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { plainFigure } from './shown-cell.ts';
import type { Question, Reading } from './understood.ts';

/** One question for each column that can be read in two ways. */
export const questionsOf = (table: Table, language: Language): readonly Question[] =>
  table.problems.flatMap((problem) => (isPlainCount(problem, table) ? [] : (question(problem, language) ?? [])));

/** A column that counts things, such as impressions, holds no fractions: nobody needs to be asked. */
export const isPlainCount = ({ code, row, column }: Problem, { columns }: Table): boolean =>
  code === 'ambiguous-number' &&
  row === null &&
  columns.some(({ header, field, type }) => header === column && field !== null && type === 'count');

function question({ code, column, found, readings, readAs }: Problem, language: Language): Question | null {
  if (column === null || readings === undefined || readAs === undefined) return null;
  const kind = code === 'ambiguous-date' ? 'date' : 'number';
  const shown = readings.map((text, index): Reading => {
    const value = kind === 'date' ? shownDay(text, language) : plainFigure(Number(text), locales[language].conventions);
    return { readAs: readAs[index] as Reading['readAs'], shown: value, isWhole: Number.isInteger(Number(text)) };
  });
  return { header: column, kind, found, readings: shown, taken: readAs[0] };
}

function shownDay(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayLabel(dayNumber(year, month, day), locales[language].calendar);
}
