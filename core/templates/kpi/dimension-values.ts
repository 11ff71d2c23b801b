import type { Field } from '../../fields/field.ts';
import { fields } from '../../fields/index.ts';
import type { Cell } from '../../intake/table.ts';
import type { KpiContext } from './context.ts';
import { mainColumn } from './field-sources.ts';

/** A text column that the data can be cut by, its values ranked by what they brought in. */
export type Dimension = Readonly<{ field: Field; column: number; values: readonly string[]; hasOthers: boolean }>;

/** More values than these are summed up as "all others"; each costs a pass over all rows when a sheet recalculates. */
const MOST_VALUES = 30;
const MOST_VALUES_OF_LONG_DATA = 12;
const LONG_DATA = 20_000;
/** Of the values left, those that cost most are listed too: money lost is what people look for. */
const MOST_SPENDERS = 6;

/** What a ranking is by, the first that the data has: what came back before what it cost. */
const rankingOrder = [
  'revenue',
  'attributed_revenue',
  'value',
  'won',
  'new_customers',
  'orders',
  'conversions',
  'sqls',
  'mqls',
  'leads',
  'spend',
  'clicks',
  'sent',
  'sessions',
  'impressions',
];

/** The field that values are ranked by: a column, or the count of rows where no figure fits. */
export function rankingField({ figures, sources }: KpiContext): Field | null {
  const ranked = rankingOrder.flatMap((id) => figures.filter((field) => field.id === id));
  const found = ranked.find((field) => sources.get(field)?.kind !== 'derived');
  return found ?? figures.find((field) => sources.get(field)?.kind === 'column') ?? figures[0] ?? null;
}

/** How much each row counts in the ranking. */
function weights(context: KpiContext, ranking: Field): readonly unknown[] | null {
  const source = context.sources.get(ranking);
  if (source === undefined || source.kind === 'derived') return null;
  const cells = context.table.columns[mainColumn(source)]?.cells ?? [];
  if (source.kind !== 'column') return cells.map((cell) => (cell === null ? 0 : 1));
  if (source.only === undefined) return cells;
  // Deals at other stages have amounts too, which no figure of the sheet counts.
  const { column, texts } = source.only;
  const stages = context.table.columns[column]?.cells ?? [];
  return cells.map((cell, row) => (texts.includes(String(stages[row] ?? '')) ? cell : 0));
}

function dimensionOf(field: Field, column: number, context: KpiContext, ranking: Field): Dimension | null {
  const cells = spelledOnce(context.table.columns[column]?.cells ?? []);
  const weight = weights(context, ranking);
  const totals = new Map<string, number>();
  for (let row = 0; row < cells.length; row += 1) {
    const value = cells[row];
    if (typeof value !== 'string') continue;
    const amount = weight?.[row];
    totals.set(value, (totals.get(value) ?? 0) + (typeof amount === 'number' ? amount : 0));
  }
  if (totals.size < 2) return null;
  const ranked = byAmount(totals);
  const most = cells.length > LONG_DATA ? MOST_VALUES_OF_LONG_DATA : MOST_VALUES;
  const spenders = byAmount(spendOf(cells, context)).filter((value) => ranked.indexOf(value) >= most);
  const listed = new Set([...ranked.slice(0, most), ...spenders.slice(0, MOST_SPENDERS)]);
  const hasBlanks = cells.some((cell) => typeof cell !== 'string');
  return {
    field,
    column,
    values: ranked.filter((value) => listed.has(value)),
    hasOthers: hasBlanks || ranked.length > listed.size,
  };
}

/**
 * A column's values, those that differ by letter case alone called as they are first: the sheet's sums don't tell them
 * apart either.
 */
function spelledOnce(cells: readonly Cell[]): readonly Cell[] {
  const first = new Map<string, string>();
  const known = new Map<string, string>();
  const called = (text: string): string => {
    const folded = text.toLowerCase();
    const own = first.get(folded) ?? text;
    first.set(folded, own);
    known.set(text, own);
    return own;
  };
  return cells.map((cell) => (typeof cell === 'string' ? (known.get(cell) ?? called(cell)) : cell));
}

/** Values with the greatest amount first; equal ones by name, so that two builds agree. */
const byAmount = (totals: ReadonlyMap<string, number>): readonly string[] =>
  [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);

/** What each value of a column cost; nothing where the data has no spend. */
function spendOf(cells: readonly Cell[], { table }: KpiContext): ReadonlyMap<string, number> {
  const spend = table.columns.find(({ field }) => field === 'spend')?.cells ?? [];
  const totals = new Map<string, number>();
  for (const [row, amount] of spend.entries()) {
    const value = cells[row];
    if (typeof value === 'string' && typeof amount === 'number') totals.set(value, (totals.get(value) ?? 0) + amount);
  }
  return totals;
}

/** The dimensions that get a sheet of their own, in the order people ask for them; four at most. */
export function dimensions(context: KpiContext, ranking: Field): readonly Dimension[] {
  const asked = [
    'channel',
    'source',
    'campaign',
    'market',
    'owner',
    'segment',
    'team',
    'product',
    'landing_page',
    'workflow',
    'ad_set',
    'ad',
    'device',
    'keyword',
  ];
  return asked
    .flatMap((id) => {
      const field = fields.find((candidate) => candidate.id === id);
      const column = context.table.columns.findIndex(
        (candidate) => candidate.field === id && candidate.type === 'text',
      );
      const found = field && column >= 0 ? dimensionOf(field, column, context, ranking) : null;
      return found ? [found] : [];
    })
    .slice(0, 4);
}
