import { type GoalCells, goalFormula, goalStatusFormula } from '../../goals/goal-rule.ts';
import { goalStatuses } from '../../goals/status.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { settingCell } from '../goals/settings-cells.ts';
import { areSet, isPledge, planInput, where } from './formulas.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanSlot } from './rows.ts';
import type { SomePlanWorkings } from './working-days.ts';
import { type PlanWorking, planWorking } from './workings.ts';

const statusPlace = (status: (typeof goalStatuses)[number]): number => goalStatuses.indexOf(status) + 1;

/** What is promised in all and by now, and what the rule of objectives says of it. */
export function ruleWorkings(slot: PlanSlot, { goals }: PlanContext): SomePlanWorkings {
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const given: GoalCells = {
    ...Object.fromEntries(
      (['target', 'baseline', 'start', 'due', 'kind', 'plan_gone', 'plan_days'] as const).map((name) => [
        name,
        own(name),
      ]),
    ),
    actual: own('done'),
    as_of: goals.reportDate,
    on_track: settingCell('on_track'),
    at_risk: settingCell('at_risk'),
  };
  const judged: GoalCells = {
    ...given,
    ...Object.fromEntries((['progress', 'expected', 'pace', 'time_gone'] as const).map((name) => [name, own(name)])),
  };
  const isDone = binary('>=', own('done'), 1);
  const isDue = binary('>=', goals.reportDate, own('due'));
  const delivered = firstOf(
    [[isPledge(slot, 'once'), where([own('done'), own('days')], when(isDone, 1, when(isDue, 0, empty)))]],
    own('pace'),
  );
  const counts = binary('=', own('is_counted'), 1);
  const flag = (test: Formula): Formula => when(call('AND', counts, areSet(own('status_no'))), when(test, 1, 0), 0);
  return {
    ...promises(slot),
    progress: goalFormula('shown_progress', given),
    expected: goalFormula('shown_expected', given),
    pace: goalFormula('shown_pace', given),
    time_gone: goalFormula('shown_time_gone', given),
    promised: firstOf(
      [
        [isPledge(slot, 'how-often'), where([own('target')], own('plan_gone'))],
        [isPledge(slot, 'for-each'), own('for_each')],
        [isPledge(slot, 'once'), where([own('days')], when(isDue, 1, 0))],
      ],
      own('expected'),
    ),
    status_no: goalStatusFormula(judged, { status: statusPlace }),
    is_kept: flag(binary('>=', own('status_no'), statusPlace('achieved'))),
    is_on_track: flag(binary('=', own('status_no'), statusPlace('on-track'))),
    is_behind: flag(binary('<=', own('status_no'), statusPlace('at-risk'))),
    delivered,
    capped: when(
      call('AND', counts, areSet(own('delivered'))),
      call('MAX', 0, call('MIN', 1, own('delivered'))),
      empty,
    ),
  };
}

/**
 * What is to be reached, and the plan's size by now and in all. Nobody knows yet how many there will be of what a
 * promise is made for each of, so that it is held against what it would come to if they went on coming as so far.
 */
function promises(slot: PlanSlot): SomePlanWorkings {
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const [count, from, to] = [planInput(slot, 'count'), planInput(slot, 'from'), planInput(slot, 'to')];
  const units = (until: PlanWorking): Formula =>
    call('ROUND', binary('*', count, binary('-', own(until), own('rate_before'))), 9);
  const rate = when(call('AND', areSet(own('rate_before')), binary('>', count, 0)), units('rate_due'), empty);
  const goesOn = binary('/', binary('*', own('for_each'), own('days')), own('days_gone'));
  const hasBase = call('AND', areSet(own('for_each'), own('days')), binary('>', call('SUM', own('for_each')), 0));
  return {
    // Only levels have one; an empty text would be an error within the rule's arithmetic.
    baseline: when(isPledge(slot, 'from-to'), where([from], from), 0),
    target: firstOf(
      [
        [isPledge(slot, 'how-often'), rate],
        [isPledge(slot, 'for-each'), when(hasBase, goesOn, empty)],
        [isPledge(slot, 'from-to'), where([from, to], to)],
        [isPledge(slot, 'once'), 1],
      ],
      empty,
    ),
    plan_gone: when(isPledge(slot, 'how-often'), where([own('rate_before')], units('rate_end')), own('days_gone')),
    plan_days: when(isPledge(slot, 'how-often'), own('target'), own('days')),
  };
}
