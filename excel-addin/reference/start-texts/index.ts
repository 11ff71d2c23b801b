import type { Language } from '../../../core/values/language.ts';
import { texts as ar } from './ar.ts';
import { texts as en } from './en.ts';
import { texts as id } from './id.ts';
import { texts as pl } from './pl.ts';
import type { StartTexts } from './start-texts.ts';
import { texts as tr } from './tr.ts';

export const startTexts: Readonly<Record<Language, StartTexts>> = { en, tr, id, ar, pl };
