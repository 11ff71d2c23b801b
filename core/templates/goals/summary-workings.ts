import { binary, call, empty, type Formula, when } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import {
  columnUpTo,
  FIRST_KPI_FALL_COLUMN,
  FIRST_SUMMARY_WORKING,
  leastFallCell,
  type SummaryWorking,
  summaryCell,
  summaryRange,
  summaryWorkings,
} from './summary-cells.ts';
import { fallRange } from './summary-fall.ts';
import { kpiFallColumns, kpiFalls } from './summary-kpi-falls.ts';
import { objectiveFall } from './summary-objective-fall.ts';

/** The place of an objective among the worst: a status takes ten thousand, paces of one status differ below that. */
function worstKey(slot: Slot): Formula {
  const [status, pace] = [workingCell(slot, 'status_no'), workingCell(slot, 'pace')];
  const placed = when(binary('>', status, 0), status, 10);
  const within = call('MIN', call('MAX', call('ROUND', pace, 9), -4000), 4000);
  const known = when(call('ISNUMBER', pace), within, 4500);
  const key = binary('+', binary('*', placed, 10_000), known);
  return when(binary('=', workingCell(slot, 'is_counted'), 1), key, empty);
}

/** Due from the report date on, and neither reached nor missed. */
function dueKey(slot: Slot, { reportDate }: GoalsContext): Formula {
  const [status, due] = [workingCell(slot, 'status_no'), workingCell(slot, 'due')];
  const isOpen = call(
    'AND',
    binary('=', workingCell(slot, 'is_counted'), 1),
    binary('<>', status, 1),
    binary('<', status, 8),
  );
  const isAhead = when(call('ISNUMBER', due), binary('>=', due, reportDate), binary('=', 1, 0));
  return when(call('AND', isOpen, isAhead), due, empty);
}

/** The rank of a key from the lowest on; equal ones in the order of the sheet. */
function rankOf(index: number, working: SummaryWorking, context: GoalsContext): Formula {
  const key = summaryCell(index, working);
  const count = (operator: '<' | '=', cells: Formula): Formula =>
    call('SUMPRODUCT', binary('*', binary(operator, cells, key), 1));
  const rank = binary('+', count('<', summaryRange(context, working)), count('=', columnUpTo(index, working)));
  return when(call('ISNUMBER', key), rank, empty);
}

function slotAt(index: number, working: SummaryWorking, context: GoalsContext): Formula {
  const [nth, ranks] = [summaryCell(index, 'nth'), summaryRange(context, working)];
  return when(binary('=', call('COUNTIFS', ranks, nth), 0), empty, call('MATCH', nth, ranks, 0));
}

function attainment(slot: Slot): Formula {
  const pace = workingCell(slot, 'pace');
  const counts = call('AND', binary('=', workingCell(slot, 'is_counted'), 1), call('ISNUMBER', pace));
  return when(counts, call('MIN', call('MAX', pace, 0), 2), empty);
}

/** What the Summary and the Leaderboard are ranked by. Hidden. */
export function summaryWorkingsSheet(context: GoalsContext): SheetPlan {
  const { slots, locale } = context;
  const draft = draftSheet('summary-workings', locale.summaryTexts.sheetSummaryWorkings);
  draft.putRow(0, 0, [...summaryWorkings]);
  for (const slot of slots) {
    const { index } = slot;
    const row: Readonly<Record<SummaryWorking, Formula | number>> = {
      nth: index + 1,
      worst_key: worstKey(slot),
      worst_rank: rankOf(index, 'worst_key', context),
      worst_slot: slotAt(index, 'worst_rank', context),
      due_key: dueKey(slot, context),
      due_rank: rankOf(index, 'due_key', context),
      due_slot: slotAt(index, 'due_rank', context),
      fall: objectiveFall(slot, locale.goalTexts),
      attainment: attainment(slot),
      bar: when(
        binary('=', workingCell(slot, 'is_counted'), 1),
        binary('&', inputCell(slot, 'progress_bar'), ''),
        empty,
      ),
    };
    draft.putRow(
      FIRST_SUMMARY_WORKING + index,
      0,
      summaryWorkings.map((name) => row[name]),
    );
  }
  draft.putRow(0, FIRST_KPI_FALL_COLUMN, Object.keys(kpiFallColumns));
  for (const [index, cells] of kpiFalls(context).entries())
    draft.putRow(FIRST_SUMMARY_WORKING + index, FIRST_KPI_FALL_COLUMN, cells);
  draft.put(leastFallCell.row - 1, leastFallCell.column, 'least_fall');
  draft.put(leastFallCell.row, leastFallCell.column, call('MIN', fallRange(context)));
  return draft.finish({ hidden: true, columnKeys: summaryWorkings });
}
