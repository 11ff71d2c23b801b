import type { Language } from '../../../core/values/language.ts';
import { texts as ar } from './ar.ts';
import { texts as en } from './en.ts';
import { texts as id } from './id.ts';
import type { ManifestTexts } from './manifest-texts.ts';
import { texts as pl } from './pl.ts';
import { texts as tr } from './tr.ts';

export const manifestTexts: Readonly<Record<Language, ManifestTexts>> = { en, tr, id, ar, pl };
