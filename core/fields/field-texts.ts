import { locales } from '../locales/index.ts';
import type { FieldTexts } from '../locales/locale.ts';
import type { Language } from '../values/language.ts';
import type { Field } from './field.ts';

/** A field's label and description in a language; English where the language has none, which a test forbids. */
export const fieldTexts = (field: Field, language: Language): FieldTexts => locales[language].fields[field.id] ?? field;
