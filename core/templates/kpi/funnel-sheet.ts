import { fill } from '../../locales/fill.ts';
import { binary, call, cell, empty, type Formula, firstOf, range, when } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet, linesOf } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import { funnelStages } from './funnel-stages.ts';
import { figureKey } from './kpi-keys.ts';
import type { KpiLayout } from './layout.ts';

const HEADER = 3;
const FIRST = HEADER + 1;
const columns = { stage: 0, count: 1, ofPrevious: 2, ofFirst: 3, lost: 4, leak: 5 } as const;

/** Each step from the first stage to the last, what share goes on, and where most are lost; null with under two stages. */
export function funnelSheet(context: KpiContext, layout: KpiLayout): SheetPlan | null {
  const stages = funnelStages((field) => layout.rowOf.has(field));
  if (stages.length === 0) return null;
  const { workbookTexts: texts, conventions } = context.locale;
  const draft = draftSheet('funnel', texts.sheetFunnel);
  const names = stages.map((stage) => context.label(stage));
  const ends = { first: names[0], last: names[names.length - 1] };
  draft.put(0, 0, texts.funnelTitle);
  draft.role('title', 0, 0);
  draft.put(1, 0, fill(texts.funnelSubtitle, ends));
  draft.role('subtitle', 1, 0);
  draft.putRow(HEADER, 0, [texts.stage, texts.count, texts.ofPrevious, texts.ofFirst, texts.lost, texts.leak]);
  draft.style(
    { row: HEADER, column: 0, lastRow: HEADER, lastColumn: columns.leak },
    { role: 'header', wrap: true, align: 'right' },
  );
  draft.style({ row: HEADER, column: 0, lastRow: HEADER, lastColumn: 0 }, { align: 'start' });
  const last = FIRST + stages.length - 1;
  const rates = range(FIRST + 1, columns.ofPrevious, last, columns.ofPrevious);
  for (const [index, stage] of stages.entries()) {
    const row = FIRST + index;
    const total = cell(layout.rowOf.get(stage) as number, layout.columns.total, { sheet: 'kpis' });
    draft.putRow(row, 0, [names[index] as string, total]);
    if (index > 0) draft.putRow(row, columns.ofPrevious, stepCells(row, rates, texts.worstLeak));
  }
  const body = (column: number, lastColumn: number) => ({ row: FIRST, column, lastRow: last, lastColumn });
  draft.style(body(0, 0), { role: 'label' });
  draft.style(body(columns.count, columns.leak), { role: 'value', format: { kind: 'count' } });
  draft.style(body(columns.count, columns.count), { role: 'emphasis' });
  draft.style(body(columns.ofPrevious, columns.ofFirst), { format: { kind: 'percent' } });
  draft.style(body(columns.leak, columns.leak), { align: 'center' });
  const columnWidths = [32, 14, 16, 16, 16, 16];
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths,
    frozenRows: FIRST,
    tallRows: [{ row: HEADER, lines: linesOf(draft.cellsOf(HEADER), columnWidths) }],
    rules: [{ ...body(columns.leak, columns.leak), text: texts.worstLeak, tone: 'bad' }],
    charts: [
      {
        kind: 'bar',
        title: texts.funnelTitle,
        description: fill(texts.chartFunnel, ends),
        series: [{ name: texts.count, values: range(FIRST, columns.count, last, columns.count, 'funnel') }],
        categories: range(FIRST, columns.stage, last, columns.stage, 'funnel'),
        format: { kind: 'count' },
        area: { row: last + 2, column: 0, lastRow: last + 18, lastColumn: columns.leak },
      },
    ],
    print: { repeatRows: FIRST, pagesTall: 1 },
    rowKeys: [...Array.from({ length: FIRST }, () => null), ...stages.map(figureKey)],
    columnKeys: Object.keys(columns),
  });
}

/** What share of the stage before and of the first came this far, how many did not, and whether it is the worst step. */
function stepCells(row: number, rates: Formula, worstLeak: string): readonly Formula[] {
  const movable = { fixedRow: false, fixedColumn: false } as const;
  const count = cell(row, columns.count, movable);
  const before = cell(row - 1, columns.count, movable);
  const rate = cell(row, columns.ofPrevious, movable);
  const share = (of: Formula): Formula =>
    firstOf(
      [
        [binary('<', call('COUNT', count, of), 2), empty],
        [binary('=', of, 0), empty],
      ],
      binary('/', count, of),
    );
  const isWorst = call('AND', binary('=', rate, call('MIN', rates)), binary('<', rate, 1));
  return [
    share(before),
    share(cell(FIRST, columns.count)),
    when(binary('<', call('COUNT', count, before), 2), empty, binary('-', before, count)),
    when(binary('=', call('COUNT', rate), 0), empty, when(isWorst, worstLeak, empty)),
  ];
}
