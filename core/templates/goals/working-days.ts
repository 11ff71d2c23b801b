import { binary, call, empty, type Formula, when } from '../../workbook/formula.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { isLevel, lastPeriodEnd, periodStartOf } from './figure-spans.ts';
import type { SomeWorkings } from './workings-sheet.ts';

const isSet = (of: Formula): Formula => binary('=', call('COUNT', of), 1);

/**
 * The days of an objective: what is gathered counts from its start to the earlier of report date and due, a level is
 * read from the last whole period before that. As long as none is over since the start, rates and stocks are those of
 * the days so far, and what only a whole period tells has no figure yet.
 */
export function dayWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const report = context.reportDate;
  const of = (name: 'start' | 'due' | 'end' | 'period_end' | 'to'): Formula => workingCell(slot, name);
  const level = isLevel(slot, context);
  const per = inputCell(slot, 'per');
  const hasPeriod = binary('>=', of('period_end'), of('start'));
  const levelEnd = when(
    hasPeriod,
    of('period_end'),
    when(binary('=', workingCell(slot, 'is_sum'), 1), empty, of('end')),
  );
  const levelStart = when(hasPeriod, periodStartOf(of('period_end'), per, context), of('start'));
  const readFromData = call(
    'AND',
    level,
    isSet(workingCell(slot, 'counted')),
    binary('=', call('COUNT', workingCell(slot, 'typed_actual')), 0),
  );
  const bothDays = binary('=', call('COUNT', of('start'), of('due')), 2);
  return {
    start: when(isSet(inputCell(slot, 'start')), inputCell(slot, 'start'), empty),
    due: when(isSet(inputCell(slot, 'due')), inputCell(slot, 'due'), empty),
    end: when(bothDays, call('MIN', report, of('due')), empty),
    period_end: when(isSet(of('end')), lastPeriodEnd(of('end'), per, context), empty),
    to: when(isSet(of('end')), when(level, levelEnd, of('end')), empty),
    from: when(isSet(of('to')), when(level, levelStart, of('start')), empty),
    // What a level was at the end of a period is held against the plan of that day, not of a later one.
    as_of: when(
      isSet(of('due')),
      when(binary('>', report, of('due')), report, when(readFromData, of('to'), report)),
      report,
    ),
  };
}
