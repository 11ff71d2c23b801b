import type { Locale } from '../locale.ts';
import { calendar } from './calendar.ts';
import { conventions } from './conventions.ts';
import { fields } from './fields.ts';
import { functions } from './functions/index.ts';
import { goalTexts } from './goal-texts.ts';
import { headers } from './headers.ts';
import { intakeWords } from './intake-words.ts';
import { messages } from './messages.ts';
import { workbookTexts } from './workbook-texts.ts';

export const locale: Locale = {
  language: 'pl',
  conventions,
  calendar,
  intakeWords,
  headers,
  fields,
  functions,
  workbookTexts,
  goalTexts,
  messages,
};
