import { fill } from '../locales/fill.ts';
import { locales } from '../locales/index.ts';
import type { Messages } from '../locales/locale.ts';
import type { Language } from '../values/language.ts';
import { shownText } from '../values/plain-text.ts';
import type { IntakeFailure, Problem } from './table.ts';

/** A cell's problem and a missing answer share a code, not a sentence. */
const key = (code: Problem['code']): keyof Messages =>
  code === 'not-a-number' || code === 'not-a-date' ? `problem-${code}` : code;

/** A problem as a sentence that names the row, the column and what was found. */
export function problemMessage({ code, row, column, found, readings, source }: Problem, language: Language): string {
  const sentence = fill(locales[language].messages[key(code)], {
    row,
    column,
    found,
    taken: readings?.[0],
    other: readings?.[1],
  });
  return source === undefined ? sentence : `${shownText(source)}: ${sentence}`;
}

/** Why there is no table, as a sentence. */
export const failureMessage = ({ code, found }: IntakeFailure, language: Language): string =>
  fill(locales[language].messages[code], { found });
