import type { Field } from '../../fields/field.ts';
import { type FilterName, filterNames } from '../../goals/model/objective.ts';
import type { Metric } from '../../metrics/metric.ts';
import { binary, call, cell, empty, type Formula, range, when } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from '../kpi/context.ts';
import { derivedFormula } from '../kpi/figure-cells.ts';
import type { KpiLayout } from '../kpi/layout.ts';
import { metricFormula } from '../kpi/metric-cells.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { type FigureSet, figureColumns, figureRow, figureSets, needsRow } from './figure-cells.ts';
import { type FigureNeeds, figureNeeds } from './figure-needs.ts';
import { spanOf } from './figure-spans.ts';
import { type MaskedSpan, maskedFigure, maskedMeanDays, type RowMask } from './masked-figure.ts';

const movable = { fixedRow: false, fixedColumn: false } as const;

type Making = Readonly<{
  draft: SheetDraft;
  context: GoalsContext;
  kpi: KpiContext;
  layout: KpiLayout;
  needs: FigureNeeds;
  firstDay: Formula;
}>;

/** The figures of every objective over each span that its sheet asks for, from Data alone. Hidden; null without data. */
export function figuresSheet(context: GoalsContext): SheetPlan | null {
  if (context.kpi === null) return null;
  const { context: kpi, layout } = context.kpi;
  const draft = draftSheet('goal-figures', context.locale.goalsSheetTexts.sheetGoalFigures);
  const needs = figureNeeds(context.measures, kpi);
  const firstDay = cell(needsRow(context) - 1, figureColumns.from);
  const making: Making = { draft, context, kpi, layout, needs, firstDay };
  putHeader(making);
  for (const set of figureSets) for (const slot of context.slots) putSpan(set, slot, making);
  putNeeds(making);
  return draft.finish({ hidden: true });
}

function putHeader({ draft, kpi, needs }: Making): void {
  draft.putRow(0, 0, ['slot', 'from', 'to', 'value', ...needs.figures.map((of) => kpi.label(of))]);
}

/** The rows of Data within a row's days that pass the filters of its objective; an empty filter lets every row through. */
function rowMask(row: number, slot: Slot, { kpi }: Making): RowMask {
  const filters = filterNames.flatMap((name) => {
    const column = filterColumn(name, kpi);
    if (column === null) return [];
    const wanted = inputCell(slot, name);
    const isOpen = binary('=', wanted, '');
    return [binary('>', binary('+', binary('=', kpi.data(column), wanted), isOpen), 0)];
  });
  const known = new Map<number | null, Formula>();
  return (dates) => {
    const found = known.get(dates);
    if (found) return found;
    const days = dates === null ? [] : spanMask(kpi.data(dates), row);
    const mask = [...days, ...filters].reduce<Formula | null>(
      (left, right) => (left === null ? right : binary('*', left, right)),
      null,
    );
    const made = binary('*', mask ?? everyRow(kpi), 1);
    known.set(dates, made);
    return made;
  };
}

/** SUMPRODUCT takes arrays of one length, so that "every row" must be one too. */
const everyRow = (kpi: KpiContext): Formula => binary('>', binary('+', binary('=', kpi.data(0), ''), 1), 0);

const spanCell = (row: number, end: 'from' | 'to'): Formula => cell(row, figureColumns[end], { fixedRow: false });

const spanMask = (dates: Formula, row: number): readonly Formula[] => [
  binary('>=', dates, spanCell(row, 'from')),
  binary('<=', dates, spanCell(row, 'to')),
];

/** The column of Data that a filter reads; the owner of a row is not the owner of the objective. */
function filterColumn(name: FilterName, kpi: KpiContext): number | null {
  const id = name === 'data_owner' ? 'owner' : name;
  const column = kpi.table.columns.findIndex(({ field, type }) => field === id && type === 'text');
  return column < 0 ? null : column;
}

/** A filter on a column that Data lacks can't be kept, so that nothing is counted. */
function hasImpossibleFilter(slot: Slot, kpi: KpiContext): Formula | null {
  const lacking = filterNames.filter((name) => filterColumn(name, kpi) === null);
  return lacking.length === 0 ? null : binary('<>', filtersTyped(lacking, slot), '');
}

const filtersTyped = (names: readonly FilterName[], slot: Slot): Formula =>
  names.map<Formula>((name) => inputCell(slot, name)).reduce((left, right) => binary('&', left, right));

/** No first day where filters leave no row of Data at all: a count of records would make a 0 of a word mistyped. */
function fromWhereFound(from: Formula, slot: Slot, masks: RowMask, kpi: KpiContext): Formula {
  const known = filterNames.filter((name) => filterColumn(name, kpi) !== null);
  if (known.length === 0) return from;
  const isNothing = binary('=', call('SUMPRODUCT', masks(null)), 0);
  return when(binary('=', filtersTyped(known, slot), ''), from, when(isNothing, empty, from));
}

function putSpan(set: FigureSet, slot: Slot, making: Making): void {
  const { draft, context, kpi, firstDay, needs } = making;
  const row = figureRow(set, slot, context);
  const { from, to } = spanOf(set, slot, context, firstDay, kpi);
  const impossible = hasImpossibleFilter(slot, kpi);
  const measureNo = workingCell(slot, 'measure_no');
  const isUncounted = binary('=', measureNo, 0);
  const cannot = impossible === null ? isUncounted : call('OR', isUncounted, impossible);
  const masks = rowMask(row, slot, making);
  const first = set === 'actual' ? fromWhereFound(from, slot, masks, kpi) : from;
  draft.put(row, figureColumns.slot, slot.index + 1);
  draft.put(row, figureColumns.from, when(cannot, empty, first));
  draft.put(row, figureColumns.to, to);
  const isOff = binary('=', call('COUNT', cell(row, figureColumns.from, movable)), 0);
  const isUnfiltered = binary('=', filtersTyped(filterNames, slot), '');
  const span = { from: spanCell(row, 'from'), to: spanCell(row, 'to'), isUnfiltered };
  const cells = new Map(needs.figures.map((of, at) => [of, cell(row, figureColumns.first + at, movable)]));
  for (const [at, of] of needs.figures.entries()) {
    const column = figureColumns.first + at;
    const formula = figureOf(of, masks, span, cells, making);
    const isNeeded = binary('=', call('INDEX', needRange(column, making), measureNo), 1);
    draft.put(row, column, formula && when(isOff, empty, when(isNeeded, formula, empty)));
  }
  const figures = range(row, figureColumns.first, row, figureColumns.first + needs.figures.length - 1);
  const position = call('INDEX', needRange(figureColumns.value, making), measureNo);
  const value = when(binary('=', position, 0), empty, call('INDEX', figures, position));
  draft.put(row, figureColumns.value, when(isOff, empty, value));
}

function figureOf(
  of: Field | Metric,
  masks: RowMask,
  span: MaskedSpan,
  cells: ReadonlyMap<Field | Metric, Formula>,
  { kpi, layout }: Making,
): Formula | null {
  if ('overTime' in of) {
    const source = kpi.sources.get(of);
    if (source === undefined) return null;
    if (source.kind !== 'derived') return maskedFigure(of, source, masks, span, kpi);
    const part = (field: Field): Formula => cells.get(field) ?? empty;
    return derivedFormula(source.plus.map(part), source.minus.map(part));
  }
  const supported = kpi.supported.get(of);
  if (supported === undefined) return null;
  if (supported.kind === 'mean-days') return maskedMeanDays(supported, masks, kpi);
  return metricFormula(supported, kpi, layout, (neighbour, earlier) =>
    earlier ? null : (cells.get(neighbour) ?? null),
  );
}

/** One column of the table that says which figures each measure takes. */
const needRange = (column: number, { context }: Making): Formula =>
  range(needsRow(context), column, needsRow(context) + Math.max(0, context.measures.length - 1), column);

/** Which figures each measure takes, as 1 and 0, and at which place its own value stands among them. */
function putNeeds({ draft, context, kpi, needs }: Making): void {
  const days = kpi.dates.map(kpi.data);
  if (days.length > 0) draft.put(needsRow(context) - 1, figureColumns.from, call('MIN', ...days));
  for (const [index, measure] of context.measures.entries()) {
    const row = needsRow(context) + index;
    const taken = needs.of(measure);
    draft.put(row, figureColumns.slot, measure.label);
    draft.put(row, figureColumns.value, measure.isCounted ? needs.figures.indexOf(measure.of) + 1 : 0);
    for (const [at, of] of needs.figures.entries()) draft.put(row, figureColumns.first + at, taken.has(of) ? 1 : 0);
  }
}
