import type { Locale } from '../locale.ts';
import { calendar } from './calendar.ts';
import { conventions } from './conventions.ts';
import { goalTexts } from './goal-texts.ts';
import { intakeWords } from './intake-words.ts';
import { messages } from './messages.ts';
import { workbookTexts } from './workbook-texts.ts';

/** English: what fields and functions say stands in their own files. */
export const locale: Locale = {
  language: 'en',
  conventions,
  calendar,
  intakeWords,
  headers: {},
  fields: {},
  functions: {},
  workbookTexts,
  goalTexts,
  messages,
};
