import { words } from '../../expression/words.ts';
import { fieldTexts } from '../../fields/field-texts.ts';
import { fill } from '../../locales/fill.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricTexts } from '../../metrics/metric-texts.ts';
import { binary, cell, type Formula, firstOf } from '../../workbook/formula.ts';
import type { CellContent, SheetPlan, Validation } from '../../workbook/plan.ts';
import { draftSheet, linesOf } from '../../workbook/sheet-draft.ts';
import { choiceLabels, choiceRange } from './choices-sheet.ts';
import type { KpiContext } from './context.ts';
import { mainColumn } from './field-sources.ts';
import { definitionRowKeys } from './kpi-keys.ts';
import { definitionColumns, type KpiLayout } from './layout.ts';
import { variantLabel } from './metric-cells.ts';
import type { Feed, SupportedMetric, SupportedVariant } from './supported-metrics.ts';

const HEADER = 2;
const LAST_COLUMN = 8;
const columnWidths = [26, 34, 24, 24, 24, 11, 38, 38, 40];

/** What every metric on the other sheets means, with the choice between rival definitions. */
export function definitionsSheet(context: KpiContext, layout: KpiLayout): SheetPlan | null {
  if (context.supported.size === 0) return null;
  const { workbookTexts: texts, conventions } = context.locale;
  const draft = draftSheet('definitions', texts.sheetDefinitions);
  draft.put(0, 0, texts.definitionsTitle);
  draft.role('title', 0, 0);
  draft.put(1, 0, texts.definitionsSubtitle);
  draft.role('subtitle', 1, 0);
  draft.putRow(HEADER, 0, [
    texts.metric,
    texts.inWords,
    texts.definitionInUse,
    texts.definitionSource,
    texts.fedBy,
    texts.goodDirection,
    texts.purpose,
    texts.whenPoor,
    texts.references,
  ]);
  draft.style(
    { row: HEADER, column: 0, lastRow: HEADER, lastColumn: LAST_COLUMN },
    { role: 'header', wrap: true, align: 'start' },
  );
  const validations: Validation[] = [];
  for (const [metric, supported] of context.supported) {
    const row = layout.definitionRowOf.get(metric) as number;
    draft.putRow(row, 0, definitionCells(metric, supported, row, context));
    draft.role('label', row, definitionColumns.metric);
    const choices = choiceLabels(supported, context);
    if (choices.length < 2) continue;
    const at = { row, column: definitionColumns.choice, lastRow: row, lastColumn: definitionColumns.choice };
    draft.style(at, { role: 'input' });
    validations.push({ ...at, kind: 'list', range: choiceRange(row, choices.length) });
  }
  const rows = [HEADER, ...context.supported.keys()].map((_, index) => HEADER + index);
  const tallRows = rows.map((row) => ({ row, lines: linesOf(draft.cellsOf(row).map(longestText), columnWidths) }));
  const lastRow = HEADER + context.supported.size;
  draft.style({ row: HEADER + 1, column: 0, lastRow, lastColumn: LAST_COLUMN }, { wrap: true, align: 'start' });
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths,
    tallRows,
    frozenRows: HEADER + 1,
    frozenColumns: 1,
    validations,
    print: { repeatRows: HEADER + 1 },
    rowKeys: definitionRowKeys(layout),
    columnKeys: ['metric', 'words', 'choice', 'source', 'fedBy', 'direction', 'purpose', 'whenPoor', 'references'],
  });
}

/** What a cell may show: the longest of a formula's texts. */
function longestText(content: CellContent): CellContent {
  if (typeof content !== 'object' || content === null) return content;
  if (content.kind === 'text') return content.value;
  if (content.kind !== 'call') return null;
  const texts = content.arguments.map(longestText).filter((text) => typeof text === 'string');
  return texts.reduce<string>((longest, text) => (text.length > longest.length ? text : longest), '');
}

function definitionCells(
  metric: Metric,
  supported: SupportedMetric,
  row: number,
  context: KpiContext,
): readonly CellContent[] {
  const { workbookTexts: texts } = context.locale;
  const own = metricTexts(metric, context.choices.language);
  const good = { higher: texts.goodHigher, lower: texts.goodLower, neither: texts.goodNeither }[metric.better];
  const [choice] = choiceLabels(supported, context);
  return [
    own.label,
    byVariant(supported, row, context, (variant) => wordsOf(metric, variant, context)) ??
      daysInWords(supported, context),
    choice ?? texts.onlyDefinition,
    byVariant(supported, row, context, ({ variant }) => variant?.source ?? ''),
    byVariant(supported, row, context, (variant) => columnsOf(variant, context)) ?? daysInWords(supported, context),
    good,
    own.purpose,
    own.whenPoor,
    metric.references.join(' '),
  ];
}

/** A text that follows the chosen definition: plain where there is but one. */
function byVariant(
  supported: SupportedMetric,
  row: number,
  context: KpiContext,
  textOf: (variant: SupportedVariant) => string,
): Formula | string | null {
  if (supported.kind !== 'expression') return null;
  const [first, ...others] = supported.variants;
  if (others.length === 0) return textOf(first);
  const choice = cell(row, definitionColumns.choice, { fixedRow: false });
  return firstOf(
    others.map((variant) => [
      binary('=', choice, variantLabel(supported.metric, variant, context)),
      withinFormula(textOf(variant)),
    ]),
    withinFormula(textOf(first)),
  );
}

/** Excel refuses a file with a longer text in a formula, and the headers in this one may have any length. */
const LONGEST_TEXT = 255;

const withinFormula = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

function feedLabel(feed: Feed | undefined, context: KpiContext): string | null {
  if (feed === undefined) return null;
  return feed.kind === 'number' ? null : context.label(feed.kind === 'field' ? feed.field : feed.metric);
}

/** The formula in the words of what feeds it here. */
function wordsOf(metric: Metric, { expression, feeds }: SupportedVariant, context: KpiContext): string {
  const own = metricTexts(metric, context.choices.language).inputs;
  const label = (name: string): string => {
    const feed = feeds[name];
    const earlier = feed?.kind === 'field' && feed.earlier;
    if (feed?.kind === 'number') return String(feed.value);
    return (earlier ? own[name]?.label : feedLabel(feed, context)) ?? own[name]?.label ?? name;
  };
  return words(expression, Object.fromEntries(Object.keys(metric.inputs).map((name) => [name, label(name)])));
}

/** Which columns of Data, by their own headers, a definition reads. */
function columnsOf({ feeds }: SupportedVariant, context: KpiContext): string {
  const { sources, table } = context;
  const header = (column: number): string => table.columns[column]?.header ?? '';
  const named = Object.values(feeds).flatMap((feed): string[] => {
    if (feed.kind === 'metric') return [context.label(feed.metric)];
    const source = feed.kind === 'field' ? sources.get(feed.field) : undefined;
    if (source === undefined) return [];
    if (source.kind === 'derived') return [...source.plus, ...source.minus].map((part) => context.label(part));
    return [header(mainColumn(source))];
  });
  return [...new Set(named)].join(' · ');
}

function daysInWords(supported: SupportedMetric, context: KpiContext): string | null {
  if (supported.kind !== 'mean-days') return null;
  const { metric } = supported;
  const days = metric.kind === 'columns' ? metric.meanDays : undefined;
  if (days === undefined) return null;
  const label = (field: typeof days.later): string => fieldTexts(field, context.choices.language).label;
  return fill(context.locale.workbookTexts.daysBetween, { later: label(days.later), earlier: label(days.earlier) });
}
