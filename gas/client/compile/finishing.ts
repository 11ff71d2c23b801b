import { numberPattern } from '../../../core/workbook/number-format.ts';
import type { Chart, SheetPlan, ToneRule, Validation } from '../../../core/workbook/plan.ts';
import { toneStyle } from '../../../core/workbook/theme.ts';
import type { CellCheck, PlannedChart, ToneRule as SheetRule } from '../../protocol/operations.ts';
import { addressOf, type OnSheet, titledArea } from './addresses.ts';

const colour = (rgb: string): string => `#${rgb.toLowerCase()}`;

/** A rule that colours words. */
export function ruleOf({ text, tone, ...area }: ToneRule): SheetRule {
  const { font, fill } = toneStyle(tone);
  return {
    area: addressOf(area),
    text,
    background: fill?.bgColor ? colour(fill.bgColor.rgb) : null,
    color: colour(font?.color?.rgb ?? '000000'),
  };
}

/** What cells take. */
export function checkOf(validation: Validation, on: OnSheet): CellCheck {
  const common = { area: addressOf(validation), hint: validation.hint ?? null };
  if (validation.kind !== 'list') return { ...common, kind: validation.kind };
  const { title, area } = titledArea(validation.range, on);
  const list = { title: title === on.title ? null : title, area };
  return { ...common, kind: 'list', list, allowsOthers: validation.allowsOthers === true };
}

/** The size of a chart: its area's on the screen. */
export type ChartSize = Readonly<{ width: number; height: number }>;

export const chartOf = (chart: Chart, on: OnSheet, size: ChartSize, { rightToLeft }: Pick<SheetPlan, 'rightToLeft'>) =>
  ({
    kind: chart.kind,
    title: chart.title,
    description: chart.description,
    categories: titledArea(chart.categories, on),
    series: chart.series.map(({ name, values }) => ({ name, ...titledArea(values, on) })),
    numberFormat: numberPattern(chart.format),
    row: chart.area.row,
    column: chart.area.column,
    ...size,
    rightToLeft,
  }) satisfies PlannedChart;
