import type { Language } from '../values/language.ts';
import { locale as ar } from './ar/index.ts';
import { locale as en } from './en/index.ts';
import { locale as id } from './id/index.ts';
import type { Locale } from './locale.ts';
import { locale as pl } from './pl/index.ts';
import { locale as tr } from './tr/index.ts';

export const locales: Readonly<Record<Language, Locale>> = { en, tr, id, ar, pl };
