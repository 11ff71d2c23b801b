import type { Field } from '../../fields/field.ts';
import { fieldTexts } from '../../fields/field-texts.ts';
import { fields } from '../../fields/index.ts';
import type { GoalDirection, GoalKind } from '../../goals/goal-kind.ts';
import type { GoalBook } from '../../goals/model/goal-book.ts';
import type { Objective } from '../../goals/model/objective.ts';
import { metrics } from '../../metrics/index.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricTexts } from '../../metrics/metric-texts.ts';
import type { Language } from '../../values/language.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import { formatOf, type KpiContext } from '../kpi/context.ts';

/** A metric or a field that an objective may be measured by. */
export type Measure = Readonly<{
  of: Field | Metric;
  /** The metric that has the same label as this field: objectives may name either. */
  namesake: Metric | null;
  label: string;
  isShare: boolean;
  /** A share that is a part of a whole, so that it lies from 0 to 1. */
  isPart: boolean;
  /** How it is judged unless somebody says otherwise. */
  kind: GoalKind;
  better: GoalDirection | null;
  format: NumberFormat;
  /** Whether Data can be asked for it. */
  isCounted: boolean;
}>;

/** Whether an objective that names a measure by this id is measured by this one. */
export const isNamed = ({ of, namesake }: Measure, id: string | null | undefined): boolean =>
  of.id === id || (namesake !== null && namesake.id === id);

const isField = (of: Field | Metric): of is Field => 'overTime' in of;

/** What is paid: more of it is no success, so that a target is the most that may be spent. */
const isCost = ({ id, type }: Field): boolean => type === 'money' && /(?:^|_)(?:spend|cost|salaries)$/.test(id);

/** What adds up over time is gathered; rates, stocks and means are levels. */
function kindOf(of: Field | Metric): GoalKind {
  if (isField(of) && isCost(of)) return 'ceiling';
  if (isField(of)) return of.overTime === 'sum' ? 'cumulative' : 'level';
  return of.unit === 'count' || of.group === 'activity' ? 'cumulative' : 'level';
}

/** Ratios that are no part of a whole: returns, growth, and what is held against a plan or an earlier size. */
const beyondOne: ReadonlySet<string> = new Set([
  ...['ROI', 'ROMI', 'AUTOMATION_ROI'],
  ...['CHANGE_RATE', 'LIST_GROWTH_RATE', 'LEAD_VELOCITY_RATE', 'ACQUISITION_RATE', 'NRR'],
  ...['BUDGET_USED', 'QUOTA_ATTAINMENT', 'ENGAGEMENT_RATE', 'TRIGGER_RATE'],
]);

const directionOf = (better: 'higher' | 'lower' | 'neither' | undefined): GoalDirection | null =>
  better === 'higher' || better === 'lower' ? better : null;

function measure(of: Field | Metric, language: Language, currency: string | null, isCounted: boolean): Measure {
  const unit = isField(of) ? of.type : of.unit;
  const { label } = isField(of) ? fieldTexts(of, language) : metricTexts(of, language);
  const namesake = isField(of)
    ? (metrics.find((metric) => metricTexts(metric, language).label === label) ?? null)
    : null;
  return {
    ...{ of, namesake, label },
    isShare: unit === 'ratio',
    isPart: unit === 'ratio' && !beyondOne.has(of.id),
    kind: kindOf(of),
    better: directionOf(isField(of) ? (of.kpi ?? namesake?.better) : of.better),
    format: formatOf(unit, currency),
    isCounted,
  };
}

/**
 * Whether a metric can be asked for the days of one objective. What reads the period before, or has no figure for
 * several periods together, cannot.
 */
function isCountable(metric: Metric, kpi: KpiContext): boolean {
  const supported = kpi.supported.get(metric);
  if (supported === undefined || metric.ofOnePeriod) return false;
  if (supported.kind === 'mean-days') return true;
  return supported.variants.every(({ feeds }) =>
    Object.values(feeds).every(
      (feed) =>
        feed.kind === 'number' ||
        (feed.kind === 'metric' ? isCountable(feed.metric, kpi) : !feed.earlier && feed.field.overTime !== 'none'),
    ),
  );
}

/**
 * What the list offers: all that Data can be asked for, then whatever the objectives name; without data everything. Money
 * is shown in the data's own currency unless another one is given.
 */
export function measuresOf(
  book: GoalBook,
  kpi: KpiContext | null,
  language: Language,
  currency: string | null = kpi?.table.currency ?? null,
): readonly Measure[] {
  const named = new Set([...book.objectives, ...book.commitments].map((one) => one.measure));
  const figures = fields.filter(({ type }) => type !== 'text' && type !== 'date');
  const offered = figures.filter((field) => field.kpi !== undefined || kpi?.sources.has(field) || named.has(field.id));
  const all: readonly (Field | Metric)[] = [...offered, ...metrics];
  const isCounted = (of: Field | Metric): boolean => {
    if (kpi === null) return false;
    return isField(of) ? kpi.sources.has(of) && of.overTime !== 'none' : isCountable(of, kpi);
  };
  const counted = all.filter(isCounted);
  const others = all.filter((of) => !counted.includes(of) && (kpi === null || named.has(of.id)));
  const found = [...counted, ...others].map((of) => measure(of, language, currency, counted.includes(of)));
  // A field and a metric may have one label; the sheet knows them by it.
  return found.filter(({ label }, index) => found.findIndex((other) => other.label === label) === index);
}

/** A part of a whole that is more than this was typed in points of 100, of 10 or of 5. */
export const MOST_OF_A_PART = 2;

/** Whether an objective's figures cannot be the fractions that its measure has, so that they are shown as they are typed. */
export function isWholeNumbered({ isPart }: Measure, objective: Objective | null): boolean {
  const target = objective?.target?.kind === 'value' ? objective.target.value : 0;
  return isPart && Math.max(target, objective?.baseline ?? 0) > MOST_OF_A_PART;
}
