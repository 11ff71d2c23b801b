import type { Field } from '../../fields/field.ts';
import { fields } from '../../fields/index.ts';
import { metrics } from '../../metrics/index.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import type { Template, TemplateSource } from '../template.ts';
import { chartDataSheet } from './chart-data-sheet.ts';
import { choicesSheet } from './choices-sheet.ts';
import { supportedIds } from './context.ts';
import { dataSheet } from './data-sheet.ts';
import { definitionsSheet } from './definitions-sheet.ts';
import { dimensionSheet } from './dimension-sheet.ts';
import { dimensions, rankingField } from './dimension-values.ts';
import { funnelSheet } from './funnel-sheet.ts';
import { kpiSheet } from './kpi-sheet.ts';
import { readMeSheet } from './read-me-sheet.ts';

/** The metrics that read a field, in any of their definitions. */
function metricsFedBy(field: Field): readonly string[] {
  const reads = (candidates: readonly Field[] | undefined): boolean => candidates?.includes(field) ?? false;
  return metrics
    .filter(
      ({ inputs, variants }) =>
        Object.values(inputs).some((input) => reads(input.fields)) ||
        variants.some((variant) => Object.values(variant.fields ?? {}).some(reads)),
    )
    .map(({ id }) => id);
}

/** KPIs by period, the funnel, the same figures by channel or campaign, their definitions, and the data itself. */
export const kpi: Template = {
  id: 'kpi',
  description:
    'KPIs by period with change and target, the funnel, the same figures by channel or campaign, definitions.',
  fields: fields
    .filter(({ type }) => type !== 'text' && type !== 'date')
    .map((field) => ({ id: field.id, label: field.label, metrics: metricsFedBy(field) })),
  needsData: true,
  supports: (table) => supportedIds(table),
  plan({ kpi: workbook }: TemplateSource): readonly SheetPlan[] | null {
    if (workbook === null) return null;
    const { context, layout } = workbook;
    const ranking = rankingField(context);
    const by = ranking === null ? [] : dimensions(context, ranking);
    const sheets = [
      kpiSheet(context, layout),
      funnelSheet(context, layout),
      ...by.map((dimension) => dimensionSheet(dimension, ranking as NonNullable<typeof ranking>, context, layout)),
      definitionsSheet(context, layout),
      dataSheet(context),
      readMeSheet(context),
      chartDataSheet(context, layout),
      choicesSheet(context, layout),
    ];
    return sheets.filter((sheet): sheet is SheetPlan => sheet !== null);
  },
};
