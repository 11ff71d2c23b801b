import { fieldTexts } from '../../core/fields/field-texts.ts';
import { fields } from '../../core/fields/index.ts';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';

/** A field that a column can have, with the words that find it: its headers in English and in the language. */
export type FieldChoice = Readonly<{ id: string; label: string; words: string }>;

/** How many headers of a field help to find it; the rest are spellings of the same. */
const MOST_WORDS = 12;

/** Every field by its label in a language, in the order of the alphabet. */
export function fieldChoices(language: Language): readonly FieldChoice[] {
  const choices = fields.map((field): FieldChoice => {
    const own = locales[language].headers[field.id] ?? [];
    const headers = [...own.slice(0, MOST_WORDS), ...field.headers.slice(0, MOST_WORDS)];
    return { id: field.id, label: fieldTexts(field, language).label, words: [field.label, ...headers].join(' ') };
  });
  return choices.sort((a, b) => a.label.localeCompare(b.label, language));
}
