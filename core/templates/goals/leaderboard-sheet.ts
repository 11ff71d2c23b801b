import { binary, call, empty, type Formula, firstOf, range } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { cellArea, draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { type GoalsContext, workingRange } from './context.ts';
import { chosenMeasure, leaderboardRange, measureChoice } from './leaderboard-cells.ts';
import {
  FIRST_OWNER,
  leaderboardColumnIds,
  leaderboardColumns,
  leaderboardPlace,
  quotaWords,
} from './leaderboard-columns.ts';
import { firstQuotaMeasure } from './leaderboard-measures.ts';
import { quotaLabels } from './leaderboard-workings.ts';
import { sentence } from './sentence.ts';

const HELP = 1;
const NOTE = 3;
const HEADER = FIRST_OWNER - 1;

/** Owners by what they attained of their plan, best first, and what the chosen measure still takes of each. */
export function leaderboardSheet(context: GoalsContext): SheetPlan {
  const { locale, slots } = context;
  const texts = locale.summaryTexts;
  const draft = draftSheet('leaderboard', texts.sheetLeaderboard);
  const columns = leaderboardColumns(context);
  const last = FIRST_OWNER + slots.length - 1;
  putHead(draft, context);
  for (const [column, { heading, style, of }] of columns.entries()) {
    draft.put(HEADER, column, heading);
    draft.style(cellArea(HEADER, column), {
      role: 'header',
      wrap: true,
      ...(style.align ? { align: style.align } : {}),
    });
    for (const { index } of slots) draft.put(FIRST_OWNER + index, column, of(index));
    draft.style({ row: FIRST_OWNER, column, lastRow: last, lastColumn: column }, { role: 'value', ...style });
  }
  const at = (name: Parameters<typeof leaderboardPlace>[0]) => ({
    ...{ row: FIRST_OWNER, lastRow: last, column: leaderboardPlace(name), lastColumn: leaderboardPlace(name) },
  });
  const widths = columns.map(({ width }) => width);
  const words = quotaWords(locale);
  return draft.finish({
    rightToLeft: locale.conventions.direction === 'rtl',
    columnWidths: widths,
    frozenRows: FIRST_OWNER,
    frozenColumns: 2,
    rules: [
      { ...at('status'), text: words.reached, tone: 'good' },
      { ...at('status'), text: words.over, tone: 'bad' },
    ],
    validations: [{ ...cellArea(measureChoice.row, measureChoice.column), kind: 'list', range: quotaLabels(context) }],
    tallRows: [{ row: HEADER, lines: linesOf(draft.cellsOf(HEADER), widths) }],
    print: { repeatRows: FIRST_OWNER },
    rowKeys: ['title', 'report-date', 'control:measure', 'remarks', null, 'heading'],
    columnKeys: leaderboardColumnIds,
  });
}

/** Title, report date, the choice of a measure, and what is to be known of what follows. */
function putHead(draft: SheetDraft, context: GoalsContext): void {
  const { summaryTexts: texts } = context.locale;
  const { row, column } = measureChoice;
  draft.put(0, 0, texts.leaderboardTitle);
  draft.style(cellArea(0, 0), { role: 'title', align: 'start' });
  draft.putRow(HELP, 0, [texts.asOf, context.reportDate, texts.leaderboardHelp]);
  draft.style({ row: HELP, column: 0, lastRow: HELP, lastColumn: 1 }, { role: 'subtitle', align: 'start' });
  draft.style(cellArea(HELP, 1), { format: { kind: 'date' } });
  draft.style(cellArea(HELP, 2), { role: 'note', align: 'start' });
  draft.put(row, 0, texts.quotaMeasure);
  draft.style(cellArea(row, 0), { role: 'label', align: 'start' });
  draft.put(row, column, firstQuotaMeasure(context)?.label ?? texts.allMeasures);
  draft.style(cellArea(row, column), { role: 'input', align: 'start' });
  draft.put(row, column + 1, texts.quotaHelp);
  draft.put(NOTE, 2, quotaNote(context));
  draft.put(NOTE, 0, ownerNote(context));
  for (const at of [cellArea(row, column + 1), cellArea(NOTE, 0), cellArea(NOTE, 2)])
    draft.style(at, { role: 'note', align: 'start' });
}

/** Why the quota columns are empty, where they are. */
function quotaNote(context: GoalsContext): Formula {
  const { summaryTexts: texts } = context.locale;
  const quotas = range(
    FIRST_OWNER,
    leaderboardPlace('quota'),
    FIRST_OWNER + context.slots.length - 1,
    leaderboardPlace('quota'),
  );
  return firstOf(
    [
      [binary('=', chosenMeasure, 0), texts.quotaNotChosen],
      [binary('=', call('COUNT', quotas), 0), texts.quotaNobody],
    ],
    empty,
  );
}

/** That nobody is ranked, or how many objectives nobody answers for. */
function ownerNote(context: GoalsContext): Formula {
  const { summaryTexts: texts } = context.locale;
  const counted = call('SUM', workingRange(context, 'is_counted'));
  const owned = call('SUM', leaderboardRange(context, 'objectives'));
  const without = binary('-', counted, owned);
  return firstOf(
    [
      [binary('=', owned, 0), texts.noOwners],
      [binary('>', without, 0), sentence(texts.withoutOwner, { count: without })],
    ],
    empty,
  );
}
