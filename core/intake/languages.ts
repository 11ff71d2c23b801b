import { calendar as arCalendar } from '../locales/ar/calendar.ts';
import { conventions as arConventions } from '../locales/ar/conventions.ts';
import { headers as arHeaders } from '../locales/ar/headers.ts';
import { intakeWords as arWords } from '../locales/ar/intake-words.ts';
import { calendar as enCalendar } from '../locales/en/calendar.ts';
import { conventions as enConventions } from '../locales/en/conventions.ts';
import { intakeWords as enWords } from '../locales/en/intake-words.ts';
import { calendar as idCalendar } from '../locales/id/calendar.ts';
import { conventions as idConventions } from '../locales/id/conventions.ts';
import { headers as idHeaders } from '../locales/id/headers.ts';
import { intakeWords as idWords } from '../locales/id/intake-words.ts';
import type { Calendar, Conventions, IntakeWords } from '../locales/locale.ts';
import { calendar as plCalendar } from '../locales/pl/calendar.ts';
import { conventions as plConventions } from '../locales/pl/conventions.ts';
import { headers as plHeaders } from '../locales/pl/headers.ts';
import { intakeWords as plWords } from '../locales/pl/intake-words.ts';
import { calendar as trCalendar } from '../locales/tr/calendar.ts';
import { conventions as trConventions } from '../locales/tr/conventions.ts';
import { headers as trHeaders } from '../locales/tr/headers.ts';
import { intakeWords as trWords } from '../locales/tr/intake-words.ts';
import type { Language } from '../values/language.ts';

type IntakeLanguage = Readonly<{
  calendar: Calendar;
  conventions: Conventions;
  words: IntakeWords;
  headers: Readonly<Record<string, readonly string[]>>;
}>;

/** The part of every language that intake reads. English headers stand in the fields themselves. */
export const intakeLanguages: Readonly<Record<Language, IntakeLanguage>> = {
  en: { calendar: enCalendar, conventions: enConventions, words: enWords, headers: {} },
  tr: { calendar: trCalendar, conventions: trConventions, words: trWords, headers: trHeaders },
  id: { calendar: idCalendar, conventions: idConventions, words: idWords, headers: idHeaders },
  ar: { calendar: arCalendar, conventions: arConventions, words: arWords, headers: arHeaders },
  pl: { calendar: plCalendar, conventions: plConventions, words: plWords, headers: plHeaders },
};
