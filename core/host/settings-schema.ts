import * as z from 'zod/mini';
import { usualCalendar, weekStarts } from '../values/calendar-period.ts';
import { languages } from '../values/language.ts';

/** `system`: as the machine is set. */
export const themes = ['system', 'light', 'dark'] as const;

/** A value that cannot be read is the default: one damaged setting takes no other with it. */
const settingsSchema = z.object({
  /** The sidebar's language; null for the host's. */
  language: z.catch(z.nullable(z.enum(languages)), null),
  /** The language of new sheets; null for the sidebar's. */
  sheetLanguage: z.catch(z.nullable(z.enum(languages)), null),
  /** ISO 4217, for data that name no currency; null for none. */
  currency: z.catch(z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))), null),
  /** The month in which the fiscal year begins, from 1. */
  fiscalYearStart: z.catch(z.int().check(z.gte(1), z.lte(12)), usualCalendar.fiscalYearStart),
  weekStart: z.catch(z.enum(weekStarts), usualCalendar.weekStart),
  /** The pace from which an objective is on track, and the one from which it is only at risk; fractions. */
  onTrack: z.catch(z.number().check(z.gt(0), z.lte(2)), 0.95),
  atRisk: z.catch(z.number().check(z.gt(0), z.lte(2)), 0.75),
  /** The definition that new sheets begin with: its id, by metric id; only those that are not the usual ones. */
  definitions: z.catch(z.record(z.string(), z.string()), {}),
  theme: z.catch(z.enum(themes), 'system'),
});

/** What somebody settled for all their work in a workbook. */
export type Settings = Readonly<z.output<typeof settingsSchema>>;

const VERSION = 1;

export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * What was read: `newer` where a later version of Marksheet wrote the settings, which then must not be written over;
 * `damaged` where they are no settings at all. The defaults count in both cases.
 */
export type StoredSettings = Readonly<{ kind: 'read' | 'newer' | 'damaged'; settings: Settings }>;

/** Reads stored settings; null, nothing stored, gives the defaults. */
export function readSettings(text: string | null): StoredSettings {
  if (text === null) return { kind: 'read', settings: defaultSettings };
  const stored = parsed(text);
  const version = z.object({ version: z.int().check(z.gte(1)) }).safeParse(stored);
  if (!version.success) return { kind: 'damaged', settings: defaultSettings };
  if (version.data.version > VERSION) return { kind: 'newer', settings: defaultSettings };
  return { kind: 'read', settings: inOrder(settingsSchema.parse(stored)) };
}

/** Settings as text to be stored. */
export const settingsText = (settings: Settings): string => JSON.stringify({ version: VERSION, ...settings });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** At risk begins below on track; otherwise neither means anything. */
function inOrder(settings: Settings): Settings {
  const { onTrack, atRisk } = defaultSettings;
  return settings.atRisk < settings.onTrack ? settings : { ...settings, onTrack, atRisk };
}
