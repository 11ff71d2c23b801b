import type { Computation } from '../../expression/computation.ts';
import { inputNames } from '../../expression/computation.ts';
import { type FormulaInputs, reasonFormula, sheetFormula } from '../../expression/sheet-formula.ts';
import type { Field } from '../../fields/field.ts';
import { fill } from '../../locales/fill.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricTexts } from '../../metrics/metric-texts.ts';
import { binary, cell, type Formula, firstOf } from '../../workbook/formula.ts';
import type { KpiContext } from './context.ts';
import { definitionColumns, type KpiLayout } from './layout.ts';
import type { SupportedMetric, SupportedVariant } from './supported-metrics.ts';

/** Finds the cell of a field's or metric's figure beside the one being made; null where there is none. */
export type Neighbour = (of: Field | Metric, earlier: boolean) => Formula | null;

/** What a variant is called in the dropdown, and what formulas compare the choice with. */
export function variantLabel(metric: Metric, { variant }: SupportedVariant, { choices, locale }: KpiContext): string {
  if (variant === null) return locale.workbookTexts.onlyDefinition;
  return metricTexts(metric, choices.language).variants[variant.id] ?? variant.label;
}

function computationOf(metric: Metric, { expression }: SupportedVariant): Computation {
  const names = inputNames(expression);
  const inputs = Object.entries(metric.inputs).filter(([name]) => names.has(name));
  return { expression, inputs: inputs.map(([name, { atLeast, atMost }]) => ({ name, atLeast, atMost })) };
}

/** The cells of a variant's inputs; null where one of them does not exist here (no period before the first). */
function inputCells({ feeds }: SupportedVariant, neighbour: Neighbour): FormulaInputs | null {
  const cells: Record<string, Formula> = {};
  for (const [name, feed] of Object.entries(feeds)) {
    const found =
      feed.kind === 'number'
        ? ({ kind: 'number', value: feed.value } as const)
        : feed.kind === 'metric'
          ? neighbour(feed.metric, false)
          : neighbour(feed.field, feed.earlier);
    if (found === null) return null;
    cells[name] = found;
  }
  return cells;
}

/** One formula for every definition the user may choose: the choice in Definitions picks the arithmetic. */
function byChoice(
  supported: Extract<SupportedMetric, { kind: 'expression' }>,
  context: KpiContext,
  layout: KpiLayout,
  render: (variant: SupportedVariant) => Formula | null,
): Formula | null {
  const [first, ...others] = supported.variants;
  const standard = render(first);
  if (standard === null) return null;
  const row = layout.definitionRowOf.get(supported.metric) as number;
  const choice = cell(row, definitionColumns.choice, { sheet: 'definitions' });
  const cases = others.flatMap((variant): (readonly [Formula, Formula])[] => {
    const formula = render(variant);
    return formula ? [[binary('=', choice, variantLabel(supported.metric, variant, context)), formula]] : [];
  });
  return firstOf(cases, standard);
}

/** A metric's cell: its definition in use over the figures beside it. */
export const metricFormula = (
  supported: Extract<SupportedMetric, { kind: 'expression' }>,
  context: KpiContext,
  layout: KpiLayout,
  neighbour: Neighbour,
): Formula | null =>
  byChoice(supported, context, layout, (variant) => {
    const cells = inputCells(variant, neighbour);
    return cells && sheetFormula(computationOf(supported.metric, variant), cells);
  });

/** Why a metric's cell is empty, in a sentence; empty where it is not. */
export function metricReason(
  supported: Extract<SupportedMetric, { kind: 'expression' }>,
  context: KpiContext,
  layout: KpiLayout,
  neighbour: Neighbour,
): Formula | null {
  const { workbookTexts } = context.locale;
  const labels = metricTexts(supported.metric, context.choices.language).inputs;
  return byChoice(supported, context, layout, (variant) => {
    const cells = inputCells(variant, neighbour);
    // What feeds it here, which may stand in for what the metric is named by.
    const fedBy = (input: string): string | undefined => {
      const feed = variant.feeds[input];
      return feed?.kind === 'field' && !feed.earlier ? context.label(feed.field) : labels[input]?.label;
    };
    const say = (text: string, input: string): string => fill(text, { input: fedBy(input) ?? input });
    if (cells === null) return { kind: 'text', value: workbookTexts.notMeasured };
    return reasonFormula(computationOf(supported.metric, variant), cells, {
      noData: (input) => say(workbookTexts.noData, input),
      outOfRange: (input) => say(workbookTexts.outOfRange, input),
      zeroDenominator: (input) => (input === null ? workbookTexts.denominatorIsZero : say(workbookTexts.isZero, input)),
    });
  });
}
