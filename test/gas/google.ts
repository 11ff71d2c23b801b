import { fakeGoogle } from './sheets/fake-google.ts';
import type { Skipped } from './sheets/time-zone.ts';

/** The user's locale, as Google tells it. */
export const session = (userLocale: string) => ({ Session: fakeGoogle({ userLocale }).google.Session });

/** A spreadsheet with a time zone, and how often Google was asked for the parts of a date. */
export function spreadsheetIn(timeZone: string, skippedTimes: Skipped = 'later') {
  const { google, calls } = fakeGoogle({ timeZone, skippedTimes });
  const { SpreadsheetApp, Utilities } = google;
  return { asked: () => calls.counts()['Utilities.formatDate'] ?? 0, google: { SpreadsheetApp, Utilities } };
}
