import type { Held } from '../../core/held.ts';
import { locales } from '../../core/locales/index.ts';
import { heldData } from '../../core/refresh.ts';
import { dayLabel } from '../../core/templates/kpi/period-labels.ts';
import type { Language } from '../../core/values/language.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';

/** What a workbook holds of ours, with its days in words. */
export type ShownHeld = Held & Readonly<{ days: Readonly<{ from: string; to: string }> | null }>;

/** null where nothing in the workbook is ours. */
export function shownHeld(snapshot: WorkbookSnapshot, language: Language): ShownHeld | null {
  const held = heldData(snapshot);
  if (held === null) return null;
  const { calendar } = locales[language];
  const period = held.records?.period ?? null;
  return { ...held, days: period && { from: dayLabel(period.from, calendar), to: dayLabel(period.to, calendar) } };
}
