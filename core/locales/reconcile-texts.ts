import type { Language } from '../values/language.ts';
import { reconcileTexts as ar } from './ar/reconcile-texts.ts';
import { reconcileTexts as en } from './en/reconcile-texts.ts';
import { reconcileTexts as id } from './id/reconcile-texts.ts';
import { reconcileTexts as pl } from './pl/reconcile-texts.ts';
import type { Plural } from './plural.ts';
import { reconcileTexts as tr } from './tr/reconcile-texts.ts';

/** What is said of a refresh: plain words, and parts that a number bends. */
export type ReconcileTexts = Readonly<{
  [Part in keyof typeof en]: (typeof en)[Part] extends string ? string : Plural;
}>;

export const reconcileTexts: Readonly<Record<Language, ReconcileTexts>> = { en, tr, id, ar, pl };
