import { binary, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import type { CellContent, Style, ToneRule } from '../../workbook/plan.ts';
import { changeWords } from '../kpi/figure-cells.ts';
import { workingRange } from './context.ts';
import { sentence } from './sentence.ts';
import { countedObjectives, summaryCell, summaryRange } from './summary-cells.ts';
import { headlineKpis, type KpiRow } from './summary-kpis.ts';
import { LAST_COLUMN, putSpan, type SummaryPage, summaryRows, tileColumns } from './summary-layout.ts';

type Tile = Readonly<{
  label: string;
  figure: CellContent;
  format: NonNullable<Style['format']>;
  /** One cell below the figure, or a change with a word beside it. */
  note: Readonly<{ content: CellContent; format?: NonNullable<Style['format']> }> | readonly [CellContent, CellContent];
}>;

const NONE = '–';

/** The five figures at the head of the page: KPIs first, objectives where there are too few. */
export function putTiles(page: SummaryPage): void {
  const kpis = headlineKpis(page.context, tileColumns.length);
  const tiles = [...kpis.map((kpi) => kpiTile(kpi, page)), ...objectiveTiles(page)].slice(0, tileColumns.length);
  for (const [index, tile] of tiles.entries()) putTile(page, tile, tileColumns[index] as readonly [number, number]);
  if (kpis.length > 0) putPeriod(page);
}

function putTile(page: SummaryPage, { label, figure, format, note }: Tile, columns: readonly [number, number]): void {
  const { tileLabel, tileFigure, tileNote } = summaryRows;
  putSpan(page, tileLabel, columns, label, { role: 'tile-label', align: 'start' });
  putSpan(page, tileFigure, columns, figure, { role: 'tile-figure', align: 'start', format });
  if (!('content' in note)) {
    const [first, last] = columns;
    const change: Style = { role: 'tile-note', align: 'start', format: { kind: 'change' } };
    putSpan(page, tileNote, [first, first], note[0], change);
    putSpan(page, tileNote, [first + 1, last], note[1], { role: 'tile-note', align: 'start' });
    return;
  }
  const style: Style = { role: 'tile-note', align: 'start', ...(note.format ? { format: note.format } : {}) };
  putSpan(page, tileNote, columns, note.content, style);
}

function kpiTile({ row, label, format }: KpiRow, { context, texts }: SummaryPage): Tile {
  const columns = context.kpi?.layout.columns;
  const at = (column: number | null | undefined): Formula | null =>
    column == null ? null : cell(row, column, { sheet: 'kpis' });
  const figure = at(columns?.latest ?? columns?.total) ?? empty;
  const [change, word] = [at(columns?.change), at(columns?.changeWord)];
  const shown = when(call('ISNUMBER', figure), figure, NONE);
  if (change === null || word === null) return { label, figure: shown, format, note: { content: texts.notCompared } };
  return { label, figure: shown, format, note: [change, word] };
}

/** Without data, or where it has fewer than five KPIs. */
function objectiveTiles({ context, texts }: SummaryPage): readonly Tile[] {
  const status = workingRange(context, 'status_no');
  const isCounted = binary('=', workingRange(context, 'is_counted'), 1);
  const counted = countedObjectives(context);
  const withStatus = (numbers: readonly number[]): Formula =>
    numbers
      .map((no): Formula => call('SUMPRODUCT', binary('*', isCounted, binary('=', status, no))))
      .reduce((left, right) => binary('+', left, right));
  const attained = summaryRange(context, 'attainment');
  const nextDue = summaryCell(0, 'due_slot');
  const due = call('INDEX', workingRange(context, 'due'), nextDue);
  const isNone = binary('=', nextDue, '');
  const count = { kind: 'count' } as const;
  const mean = binary('/', call('SUM', attained), call('COUNT', attained));
  return [
    { label: texts.tileObjectives, figure: counted, format: count, note: { content: texts.tileObjectivesNote } },
    {
      label: texts.tileOnTrack,
      figure: withStatus([5, 8, 9]),
      format: count,
      note: { content: sentence(texts.tileOnTrackNote, { count: counted }) },
    },
    {
      label: texts.tileAttention,
      figure: withStatus([1, 2, 3]),
      format: count,
      note: { content: texts.tileAttentionNote },
    },
    {
      label: texts.tileAttainment,
      figure: when(binary('=', call('COUNT', attained), 0), NONE, mean),
      format: { kind: 'percent' },
      note: { content: texts.tileAttainmentNote },
    },
    {
      label: texts.tileNextDue,
      figure: when(isNone, NONE, binary('-', due, context.reportDate)),
      format: count,
      note: { content: when(isNone, texts.dueNone, due), format: { kind: 'date' } },
    },
  ];
}

/** Which period the KPIs above speak of. */
function putPeriod(page: SummaryPage): void {
  const { context, texts } = page;
  const layout = context.kpi?.layout;
  const columns = layout?.columns;
  if (layout === undefined || columns?.latest == null || columns.change === null) return;
  const name = cell(layout.markRow, columns.latest, { sheet: 'kpis' });
  const told = when(binary('=', name, ''), texts.latestCompared, sentence(texts.periodCompared, { period: name }));
  page.draft.put(summaryRows.tilePeriod, 0, told);
  page.draft.style(
    { row: summaryRows.tilePeriod, column: 0, lastRow: summaryRows.tilePeriod, lastColumn: 0 },
    { role: 'note', align: 'start' },
  );
}

/** The colours of the words beside a change. */
export function tileRules({ context }: SummaryPage): readonly ToneRule[] {
  const words = changeWords(context.locale.workbookTexts);
  const tones = [
    [words.higher[0], 'good'],
    [words.lower[1], 'good'],
    [words.higher[1], 'bad'],
    [words.lower[0], 'bad'],
  ] as const;
  const row = summaryRows.tileNote;
  return tones.map(([text, tone]) => ({ row, column: 0, lastRow: row, lastColumn: LAST_COLUMN, text, tone }));
}
