import { type RangeReference, range } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import { definitionRowKeys } from './kpi-keys.ts';
import type { KpiLayout } from './layout.ts';
import { variantLabel } from './metric-cells.ts';
import type { SupportedMetric } from './supported-metrics.ts';

/** What the definitions of a metric are called; one where there is nothing to choose. */
export const choiceLabels = (supported: SupportedMetric, context: KpiContext): readonly string[] =>
  supported.kind === 'expression'
    ? supported.variants.map((variant) => variantLabel(supported.metric, variant, context))
    : [];

/** The cells that a metric's dropdown lists; they stand in the same row as the metric on the Definitions sheet. */
export const choiceRange = (row: number, count: number): RangeReference => range(row, 0, row, count - 1, 'choices');

/**
 * The names of rival definitions, a row a metric, hidden. A dropdown can hold its list itself, but not one whose texts
 * have commas.
 */
export function choicesSheet(context: KpiContext, layout: KpiLayout): SheetPlan | null {
  const draft = draftSheet('choices', context.locale.workbookTexts.sheetChoices);
  const lists = [...context.supported].map(([metric, supported]) => ({
    metric,
    labels: choiceLabels(supported, context),
  }));
  const rival = lists.filter(({ labels }) => labels.length > 1);
  for (const { metric, labels } of rival) draft.putRow(layout.definitionRowOf.get(metric) as number, 0, labels);
  return rival.length === 0 ? null : draft.finish({ hidden: true, rowKeys: definitionRowKeys(layout) });
}
