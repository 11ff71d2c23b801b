import { binary, call, empty, type Formula, range, when } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import { type GoalsContext, type Slot, workingCell, workingRange } from './context.ts';
import {
  chosenMeasure,
  FIRST_LEADERBOARD_WORKING,
  type LeaderboardWorking,
  leaderboardCell,
  leaderboardRange,
  leaderboardUpTo,
  leaderboardWorkings,
  measureChoice,
  QUOTA_LABELS,
  QUOTA_NUMBERS,
} from './leaderboard-cells.ts';
import { quotaMeasures } from './leaderboard-measures.ts';
import { summaryRange } from './summary-cells.ts';

const product = (...masks: readonly Formula[]): Formula => masks.reduce((left, right) => binary('*', left, right));

/** Whether an objective counts to the quota: it gathers the chosen measure and has a target. */
function isQuota(slot: Slot, { locale }: GoalsContext): Formula {
  const counts = call(
    'AND',
    binary('>', chosenMeasure, 0),
    binary('=', workingCell(slot, 'measure_no'), chosenMeasure),
    binary('=', workingCell(slot, 'is_counted'), 1),
    binary('=', workingCell(slot, 'kind'), locale.goalTexts.kinds.cumulative),
    call('ISNUMBER', workingCell(slot, 'target')),
  );
  return when(counts, 1, 0);
}

function quotaDue(slot: Slot): Formula {
  const due = workingCell(slot, 'due');
  return when(call('AND', binary('=', leaderboardCell(slot.index, 'is_quota'), 1), call('ISNUMBER', due)), due, 0);
}

/** An owner by order of appearance: how many objectives, how many met, and the mean pace. */
function ownerWorkings(index: number, context: GoalsContext): Partial<Record<LeaderboardWorking, Formula>> {
  const at = (working: LeaderboardWorking): Formula => leaderboardCell(index, working);
  const [firsts, owners] = [workingRange(context, 'owner_first_no'), workingRange(context, 'owner')];
  const own = product(binary('=', owners, at('owner')), binary('=', workingRange(context, 'is_counted'), 1));
  const attained = summaryRange(context, 'attainment');
  const hasOwner = (then: Formula, otherwise: Formula | number): Formula =>
    when(binary('=', at('owner_slot'), 0), otherwise, then);
  const measured = call('SUMPRODUCT', product(own, call('ISNUMBER', attained)));
  const mean = binary('/', call('SUMPRODUCT', product(own, call('ISNUMBER', attained)), attained), measured);
  const key = when(call('ISNUMBER', at('attainment')), call('ROUND', at('attainment'), 9), -1);
  const keys = leaderboardRange(context, 'rank_key');
  const above = call('SUMPRODUCT', binary('*', binary('=', leaderboardUpTo(index, 'rank_key'), at('rank_key')), 1));
  const order = binary('-', binary('+', call('RANK', at('rank_key'), keys), above), 1);
  const orders = leaderboardRange(context, 'order');
  return {
    owner_slot: when(binary('=', call('COUNTIFS', firsts, at('nth')), 0), 0, call('MATCH', at('nth'), firsts, 0)),
    owner: hasOwner(call('INDEX', owners, at('owner_slot')), empty),
    objectives: hasOwner(call('SUMPRODUCT', own), 0),
    met: hasOwner(call('SUMPRODUCT', product(own, binary('>=', workingRange(context, 'status_no'), 8))), 0),
    attainment: hasOwner(when(binary('=', measured, 0), empty, mean), empty),
    rank_key: when(binary('=', at('objectives'), 0), empty, key),
    order: when(call('ISNUMBER', at('rank_key')), order, empty),
    nth_owner: when(binary('=', call('COUNTIFS', orders, at('nth')), 0), 0, call('MATCH', at('nth'), orders, 0)),
  };
}

/** What the Leaderboard is made from: owners by appearance, their places, and the measures of its dropdown. Hidden. */
export function leaderboardWorkingsSheet(context: GoalsContext): SheetPlan {
  const { slots, locale } = context;
  const texts = locale.summaryTexts;
  const draft = draftSheet('leaderboard-workings', texts.sheetLeaderboardWorkings);
  draft.putRow(0, 0, [...leaderboardWorkings]);
  for (const slot of slots) {
    const row: Partial<Record<LeaderboardWorking, Formula | number>> = {
      nth: slot.index + 1,
      is_quota: isQuota(slot, context),
      quota_due: quotaDue(slot),
      ...ownerWorkings(slot.index, context),
    };
    const cells = leaderboardWorkings.map((name) => row[name] ?? null);
    draft.putRow(FIRST_LEADERBOARD_WORKING + slot.index, 0, cells);
  }
  const measures = [{ label: texts.allMeasures, number: 0 }, ...quotaMeasures(context)];
  for (const [index, { label, number }] of measures.entries())
    draft.putRow(FIRST_LEADERBOARD_WORKING + index, QUOTA_LABELS, [label, number]);
  const labels = quotaLabels(context);
  const numbers = { ...labels, column: QUOTA_NUMBERS, lastColumn: QUOTA_NUMBERS };
  const chosen = call('SUMPRODUCT', binary('*', binary('=', labels, measureChoice), 1), numbers);
  draft.put(chosenMeasure.row, chosenMeasure.column, chosen);
  return draft.finish({
    hidden: true,
    columnKeys: [...leaderboardWorkings, null, 'quota-label', 'quota-number'],
    facts: {
      'list.quota-label': quotaMeasures(context)
        .map(({ number }) => number)
        .join(' '),
    },
  });
}

/** What the dropdown of the Leaderboard lists. */
export const quotaLabels = (context: GoalsContext) =>
  range(
    FIRST_LEADERBOARD_WORKING,
    QUOTA_LABELS,
    FIRST_LEADERBOARD_WORKING + quotaMeasures(context).length,
    QUOTA_LABELS,
    'leaderboard-workings',
  );
