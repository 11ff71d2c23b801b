import { pledgeKinds } from '../../goals/model/commitment.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { areSet, isPledge, planInput, unitsUntil, where } from './formulas.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanSlot } from './rows.ts';
import { pledgeWord } from './words.ts';
import { type PlanWorking, periodCell, planWorking } from './workings.ts';

export type SomePlanWorkings = Readonly<Partial<Record<PlanWorking, Formula | number | string | null>>>;

/** What a row is: its text, whether it counts, its department, its promise. */
export function identityWorkings(slot: PlanSlot, { goals }: PlanContext): SomePlanWorkings {
  const [text, department] = [planInput(slot, 'commitment'), planInput(slot, 'department')];
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const example = slot.commitment?.isExample ? slot.commitment.text : null;
  const isFilled = binary('<>', text, '');
  // An example stays one until somebody types over its text.
  const counts = example === null ? isFilled : call('AND', isFilled, binary('<>', text, own('example')));
  const pledges = pledgeKinds.map(
    (kind) => [binary('=', planInput(slot, 'pledge'), pledgeWord(kind, goals.locale)), kind] as const,
  );
  return {
    text: when(isFilled, text, empty),
    example,
    is_counted: when(counts, 1, 0),
    department: when(binary('=', department, ''), empty, department),
    pledge: when(binary('=', text, ''), empty, firstOf(pledges, empty)),
    kind: firstOf(
      [
        [isPledge(slot, 'from-to'), 'level'],
        [isPledge(slot, 'once'), 'milestone'],
        [binary('=', own('pledge'), ''), empty],
      ],
      'cumulative',
    ),
  };
}

/** The days of a commitment. What is promised so often, or for each of something, goes on where it has no end. */
export function dayWorkings(slot: PlanSlot, context: PlanContext): SomePlanWorkings {
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const [start, due] = [planInput(slot, 'start'), planInput(slot, 'due')];
  const report = context.goals.reportDate;
  const lastDay = periodCell('to', context.periods.spans.length - 1);
  const openEnd = when(isPledge(slot, 'how-often', 'for-each'), call('MAX', lastDay, own('start')), empty);
  const inOrder = binary('>=', own('due'), own('start'));
  const isRate = call('AND', isPledge(slot, 'how-often'), areSet(own('days'), planInput(slot, 'count')));
  return {
    start: when(binary('=', own('pledge'), ''), empty, where([start], start)),
    due: where([own('start')], when(areSet(due), due, openEnd)),
    days: where(
      [own('start'), own('due')],
      when(inOrder, binary('+', binary('-', own('due'), own('start')), 1), empty),
    ),
    days_gone: where(
      [own('days')],
      call('MAX', 0, binary('+', binary('-', call('MIN', report, own('due')), own('start')), 1)),
    ),
    end: where([own('days')], binary('+', binary('-', own('start'), 1), own('days_gone'))),
    rate_before: when(isRate, unitsUntil(binary('-', own('start'), 1), slot, context), empty),
    rate_due: where([own('rate_before')], unitsUntil(own('due'), slot, context)),
    rate_end: where([own('rate_before')], unitsUntil(own('end'), slot, context)),
  };
}
