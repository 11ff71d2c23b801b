import { fill } from '../../core/locales/fill.ts';
import type { SidebarTexts } from '../../core/locales/locale.ts';
import type { MetricStanding } from '../work/definition-standings.ts';

/**
 * Why a definition does not count for the data that are given, as a sentence; null where it does, or where no data are
 * given. Of a metric that the data feed in no definition only a choice of the person's own is told.
 */
export function definitionNote(
  chosen: string,
  standing: MetricStanding | undefined,
  { settings }: Pick<SidebarTexts, 'settings'>,
): string | null {
  const found = standing?.byVariant[chosen];
  if (standing === undefined || found === undefined || found.kind === 'counts') return null;
  const { instead, usual } = standing;
  if (found.kind === 'same') return settings.definitionSame;
  if (found.kind === 'no-sum') return fill(settings.definitionNoSum, { name: found.field, found: instead ?? '' });
  const name = found.fields.join(' · ');
  if (instead !== null) return fill(settings.definitionLacks, { name, found: instead });
  return chosen === usual ? null : fill(settings.definitionLeftOut, { name });
}
