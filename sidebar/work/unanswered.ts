import type { Table } from '../../core/intake/table.ts';
import { fill } from '../../core/locales/fill.ts';
import { metrics } from '../../core/metrics/index.ts';
import { type KpiContext, kpiContext } from '../../core/templates/kpi/context.ts';
import { type KpiLayout, kpiLayout } from '../../core/templates/kpi/layout.ts';
import type { SupportedMetric } from '../../core/templates/kpi/supported-metrics.ts';
import { kpi } from '../../core/templates/kpi/template.ts';
import { usualSheetSettings } from '../../core/templates/sheet-settings.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator, type Evaluator } from '../../core/workbook/evaluate/evaluate.ts';

/** Why each metric has no answer, in a sentence, by metric id. */
type Reasons = ReadonlyMap<string, string>;

type Definitions = Readonly<Record<string, string>>;

/** Long after the last day of the data every period of theirs is over. */
const LATER = 400;

/**
 * The metrics whose columns are there, but that have no answer in any period of the data, in any of their definitions:
 * their columns are empty, their denominators zero, or they need a period more.
 */
export function unansweredMetrics(table: Table, language: Language): Reasons {
  const usual = reasons(table, language, {});
  let open: Reasons = usual;
  for (let at = 1; open.size > 0; at += 1) {
    const definitions = otherDefinitions(open, at);
    if (Object.keys(definitions).length === 0) break;
    const others = reasons(table, language, definitions);
    open = new Map([...open].filter(([id]) => !(id in definitions) || others.has(id)));
  }
  return open;
}

const otherDefinitions = (open: Reasons, at: number): Definitions =>
  Object.fromEntries(
    metrics.flatMap(({ id, variants }) => (open.has(id) && variants[at] ? [[id, variants[at].id] as const] : [])),
  );

function reasons(table: Table, language: Language, definitions: Definitions): Reasons {
  const today = (table.period?.to ?? 0) + LATER;
  const settings = { ...usualSheetSettings, definitions };
  const choices = { language, source: '', metrics: null, granularity: null, asOf: null, today, settings };
  const context = kpiContext(table, choices);
  if (context === null) return new Map();
  const layout = kpiLayout(context);
  const sheets = kpi.plan({ table, kpi: { context, layout }, book: null }, choices) ?? [];
  return reasonsOn(createEvaluator({ language, title: '', sheets }, today), context, layout);
}

/** A row of the KPI sheet without a number says beside it why. */
function reasonsOn(evaluator: Evaluator, context: KpiContext, { columns, rowOf }: KpiLayout): Reasons {
  const { supported } = context;
  const found = new Map<string, string>();
  for (const [metric, fed] of supported) {
    const row = rowOf.get(metric);
    if (row === undefined) continue;
    const isNumber = (column: number): boolean => typeof evaluator.cellValue('kpis', row, column) === 'number';
    const places = [columns.total, ...(columns.latest === null ? [] : [columns.latest])];
    for (let column = columns.firstPeriod; column <= columns.last; column += 1) places.push(column);
    if (places.some(isNumber)) continue;
    const note = evaluator.cellValue('kpis', row, columns.note);
    found.set(metric.id, notSummed(fed, context) ?? (typeof note === 'string' ? note : ''));
  }
  return found;
}

/** The sheet has no figure to compute with: it is there on every row, but rows do not add up. */
function notSummed(fed: SupportedMetric, { label, locale }: KpiContext): string | null {
  if (fed.kind !== 'expression') return null;
  const feeds = Object.values(fed.variants[0].feeds);
  const found = feeds.flatMap((feed) =>
    feed.kind === 'field' && feed.field.overTime === 'none' ? [feed.field] : [],
  )[0];
  return found ? fill(locale.workbookTexts.notAdditive, { input: label(found) }) : null;
}
