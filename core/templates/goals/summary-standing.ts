import { goalStatuses } from '../../goals/status.ts';
import { binary, call, empty, type Formula, firstOf, range, when } from '../../workbook/formula.ts';
import type { Chart } from '../../workbook/plan.ts';
import { workingRange } from './context.ts';
import { sentence } from './sentence.ts';
import { countedObjectives, summaryCell, summaryRange } from './summary-cells.ts';
import { putHeading, putSpan, type SummaryPage, summaryRows, worstColumns } from './summary-layout.ts';

const FIRST_STATUS = summaryRows.statuses + 1;
const LAST_STATUS = FIRST_STATUS + goalStatuses.length - 1;

/** How many objectives have each status, the worst first; each word with its number. */
export function putStatuses(page: SummaryPage): void {
  const { draft, context, texts } = page;
  const { statuses: words } = context.locale.goalTexts;
  const [counted, status] = [workingRange(context, 'is_counted'), workingRange(context, 'status_no')];
  putHeading(page, summaryRows.statuses, [0, 4], texts.statusesHeading);
  for (const [index, word] of goalStatuses.entries()) {
    const row = FIRST_STATUS + index;
    draft.putRow(row, 0, [words[word], call('COUNTIFS', counted, 1, status, index + 1)]);
  }
  draft.style({ row: FIRST_STATUS, column: 0, lastRow: LAST_STATUS, lastColumn: 0 }, { role: 'label', align: 'start' });
  draft.style(
    { row: FIRST_STATUS, column: 1, lastRow: LAST_STATUS, lastColumn: 1 },
    { role: 'emphasis', format: { kind: 'count' }, align: 'center' },
  );
  const without = call('COUNTIFS', counted, 1, status, 0);
  const told = when(binary('>', without, 0), sentence(texts.withoutStatus, { count: without }), empty);
  putSpan(page, LAST_STATUS + 2, [0, 4], told, { role: 'note', align: 'start' });
}

/** The same numbers as bars. */
export function statusChart({ texts }: SummaryPage): Chart {
  const column = (at: number) => range(FIRST_STATUS, at, LAST_STATUS, at, 'summary');
  return {
    kind: 'bar',
    // The heading stands right above.
    title: '',
    description: texts.statusesDescription,
    series: [{ name: texts.tileObjectives, values: column(1) }],
    categories: column(0),
    format: { kind: 'count' },
    area: { row: FIRST_STATUS, column: 2, lastRow: LAST_STATUS + 1, lastColumn: 4 },
  };
}

/** The objective that leadership should ask about first: what, who, how bad and why. */
export function putWorst(page: SummaryPage): void {
  const { context, texts } = page;
  const row = summaryRows.statuses;
  const [first, last] = worstColumns;
  const slot = summaryCell(0, 'worst_slot');
  const of = (name: Parameters<typeof workingRange>[1]): Formula => call('INDEX', workingRange(context, name), slot);
  const hasNone = binary('=', countedObjectives(context), 0);
  const hasStatus = when(hasNone, binary('=', 1, 0), binary('>', of('status_no'), 0));
  const shown = (then: Formula): Formula => when(hasStatus, then, empty);
  putHeading(page, row, worstColumns, texts.worstHeading);
  const text = firstOf(
    [
      [hasNone, texts.worstNone],
      [hasStatus, of('text')],
    ],
    texts.noStatusYet,
  );
  putSpan(page, row + 1, worstColumns, text, { role: 'emphasis', wrap: true, align: 'start' }, 2);
  putSpan(page, row + 3, [first, first], shown(of('status')), { role: 'label', align: 'start' });
  putSpan(page, row + 3, [first + 1, last], shown(of('owner')), { role: 'label', align: 'start' });
  putSpan(page, row + 4, worstColumns, shown(of('reason')), { role: 'label', wrap: true, align: 'start' }, 3);
  putSpan(page, row + 7, worstColumns, besides(page, hasStatus, of('status_no')), { role: 'note', align: 'start' });
}

/** Whether others are just as bad, or none is bad at all. */
function besides({ context, texts }: SummaryPage, hasStatus: Formula, status: Formula): Formula {
  const [keys, worst] = [summaryRange(context, 'worst_key'), call('MIN', summaryRange(context, 'worst_key'))];
  const equals = call('SUMPRODUCT', binary('*', binary('=', keys, worst), 1));
  const areEqual = sentence(texts.worstTies, { count: binary('-', equals, 1) });
  return when(
    hasStatus,
    firstOf(
      [
        [binary('>', status, 3), texts.noneNeedsAttention],
        [binary('>', equals, 1), areEqual],
      ],
      empty,
    ),
    empty,
  );
}
