import { oldRecords } from './intake/merge/old-records.ts';
import { dayColumn } from './intake/merge/record-columns.ts';
import type { Period } from './intake/table.ts';
import { readBuildFacts, sheetsWithFacts } from './templates/build-facts.ts';
import type { TemplateChoices } from './templates/template.ts';
import { type Granularity, granularities } from './values/calendar-period.ts';
import { type Language, languages } from './values/language.ts';
import { MARK_VERSION } from './workbook/ownership/mark-text.ts';
import type { MarkedSheet } from './workbook/ownership/marked-sheet.ts';

/** The records that a workbook holds. */
type HeldRecords = Readonly<{
  /** The title of their sheet. */
  title: string;
  rows: number;
  /** From the first to the last day that the source spoke of and the records have; null without dates. */
  period: Period | null;
  /** ISO 4217; null where none is known. */
  currency: string | null;
}>;

/** What a workbook holds of ours, and how it was built, so that a build by default repeats it. */
export type Held = Readonly<{
  /** null where it has goals alone. */
  records: HeldRecords | null;
  /** Whether a later version of Marksheet wrote some of it; then a refresh is refused. */
  isNewer: boolean;
}> &
  Pick<TemplateChoices, 'metrics' | 'granularity' | 'source'> &
  Readonly<{ templates: readonly string[]; language: Language | null }>;

const templateOf: Readonly<Record<string, string>> = {
  kpis: 'kpi',
  data: 'kpi',
  goals: 'goals',
  'team-plan': 'team-plan',
};

/** What the sheets of ours say; null where there are none. */
export function heldIn(ours: ReadonlyMap<string, MarkedSheet>): Held | null {
  if (ours.size === 0) return null;
  const noted = sheetsWithFacts.flatMap((key) => ours.get(key) ?? [])[0] ?? ([...ours.values()][0] as MarkedSheet);
  const said = readBuildFacts(noted.facts);
  return {
    ...said,
    records: recordsIn(ours.get('data')),
    templates: [...new Set([...ours.keys()].flatMap((key) => templateOf[key] ?? []))],
    granularity: shownGranularity(ours),
    language: languages.find((language) => language === noted.facts.language) ?? null,
    isNewer: [...ours.values()].some(({ version }) => version > MARK_VERSION),
  };
}

function recordsIn(data: MarkedSheet | undefined): HeldRecords | null {
  if (data === undefined || data.header === null) return null;
  const { title, columns, keys, currency, period } = oldRecords(data);
  return { title, rows: keys.length, currency, period: periodOf(columns[dayColumn(columns)]?.cells ?? [], period) };
}

/** A month is a record by its first day: where it ends is told by the source alone. */
function periodOf(cells: readonly unknown[], told: Period | null): Period | null {
  let [from, to] = told === null ? [Infinity, -Infinity] : [told.from, told.to];
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    from = Math.min(from, Math.floor(cell));
    to = Math.max(to, Math.floor(cell));
  }
  return from > to ? null : { from, to };
}

/** How long the periods of the KPIs are in a workbook; null where it shows none. */
export function shownGranularity(ours: ReadonlyMap<string, MarkedSheet>): Granularity | null {
  const columns = ours.get('kpis')?.columns.filter(({ isGone }) => !isGone) ?? [];
  const shown = columns.map(({ key }) => /^period:[\d-]+\/(\w+)$/.exec(key)?.[1]);
  return granularities.find((one) => shown.includes(one)) ?? null;
}
