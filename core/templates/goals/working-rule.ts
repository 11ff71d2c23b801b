import type { GoalKind } from '../../goals/goal-kind.ts';
import { type GoalStep, goalFormula, goalStatusFormula } from '../../goals/goal-rule.ts';
import { namedReasonFormula, reasonNameFormula, writtenFact } from '../../goals/reason-formula.ts';
import { goalStatuses } from '../../goals/status.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { computedCells, givenCells, ruleTexts } from './rule-cells.ts';
import { reasonWorking } from './working-reason.ts';
import type { SomeWorkings } from './workings-sheet.ts';

const written = {
  written_actual: 'actual',
  written_target: 'target',
  written_expected: 'expected',
  written_start: 'start',
  written_due: 'due',
  written_as_of: 'as_of',
  written_baseline: 'baseline',
  written_required_pace: 'required_pace',
} as const;

const isSet = (...of: readonly Formula[]): Formula => binary('=', call('COUNT', ...of), of.length);

/** What the rule says of an objective, and what somebody set over it. */
export function ruleWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { goalTexts } = context.locale;
  const texts = ruleTexts(context);
  const given = {
    ...givenCells(slot, context),
    plan_gone: workingCell(slot, 'plan_gone'),
    plan_days: workingCell(slot, 'plan_days'),
  };
  const all = computedCells(slot, context);
  const isFilled = binary('<>', workingCell(slot, 'text'), '');
  const shown = (step: GoalStep): Formula => when(isFilled, goalFormula(step, given, texts), empty);
  const facts = Object.fromEntries(
    Object.entries(written).map(([name, of]) => [of, workingCell(slot, name as keyof typeof written)]),
  );
  const reasonTexts = { ...texts, isShare: workingCell(slot, 'is_share') };
  const input = (name: 'override_status' | 'override_by' | 'override_why' | 'override_until'): Formula =>
    inputCell(slot, name);
  const isOverridden = call(
    'AND',
    binary('<>', input('override_status'), ''),
    binary('<>', input('override_by'), ''),
    binary('<>', input('override_why'), ''),
    isSet(input('override_until')),
    binary('<=', context.reportDate, input('override_until')),
  );
  const status = workingCell(slot, 'status');
  const isKind = (kind: GoalKind): Formula => binary('=', workingCell(slot, 'kind'), goalTexts.kinds[kind]);
  const onItsWay = (figure: Formula): Formula => when(binary('=', workingCell(slot, 'has_way'), 1), figure, empty);
  const isFalling = binary('=', workingCell(slot, 'better'), goalTexts.directions.lower);
  const isGathered = call('AND', isKind('cumulative'), call('NOT', isFalling));
  return {
    has_way: when(isFilled, goalFormula('shown_has_way', given, texts), 0),
    progress: onItsWay(shown('shown_progress')),
    expected: onItsWay(shown('shown_expected')),
    pace: shown('shown_pace'),
    remaining: when(isKind('milestone'), empty, shown('shown_remaining')),
    required_pace: when(isGathered, shown('shown_required_pace'), empty),
    time_gone: shown('shown_time_gone'),
    rule_status: when(isFilled, goalStatusFormula(all, texts), empty),
    is_overridden: when(isFilled, when(isOverridden, 1, 0), 0),
    status: when(
      binary('=', workingCell(slot, 'is_overridden'), 1),
      input('override_status'),
      workingCell(slot, 'rule_status'),
    ),
    status_no: firstOf(
      goalStatuses.map((one, index) => [binary('=', status, goalTexts.statuses[one]), index + 1]),
      0,
    ),
    ...Object.fromEntries(
      Object.entries(written).map(([name, of]) => {
        const cell =
          of === 'expected' || of === 'required_pace' ? workingCell(slot, of) : givenCells(slot, context)[of];
        return [name, when(isSet(cell as Formula), writtenFact(of, all, goalTexts, reasonTexts), empty)];
      }),
    ),
    reason_name: when(isFilled, reasonNameFormula(all, texts), empty),
    rule_reason: namedReasonFormula(workingCell(slot, 'reason_name'), all, goalTexts, {
      ...reasonTexts,
      written: facts,
    }),
    reason: reasonWorking(slot, context),
  };
}
