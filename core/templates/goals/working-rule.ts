import type { GoalKind } from '../../goals/goal-kind.ts';
import { type GoalStep, goalFormula, goalStatusFormula } from '../../goals/goal-rule.ts';
import { filterNames } from '../../goals/model/objective.ts';
import { namedReasonFormula, reasonNameFormula, writtenFact } from '../../goals/reason-formula.ts';
import { goalStatuses } from '../../goals/status.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { figureCell } from './figure-cells.ts';
import { measureRange } from './goal-choices.ts';
import { computedCells, givenCells, ruleTexts } from './rule-cells.ts';
import { sentence, writtenDay } from './sentence.ts';
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
  const { goalTexts, goalsSheetTexts: said } = context.locale;
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
    reason: firstOf(
      [
        [binary('=', workingCell(slot, 'text'), ''), empty],
        [binary('=', workingCell(slot, 'is_overridden'), 1), overriddenReason(slot, context)],
        [findsNoRows(slot, context), said.noRowsForFilters],
        [
          isUnmeasured(slot, context),
          sentence(said.notInData, { reason: workingCell(slot, 'rule_reason'), measure: inputCell(slot, 'measure') }),
        ],
        [binary('=', workingCell(slot, 'rule_status'), ''), whatIsMissing(slot, context)],
        [
          call(
            'AND',
            binary('<>', input('override_status'), ''),
            isSet(input('override_until')),
            binary('>', context.reportDate, input('override_until')),
          ),
          sentence(said.overrideOver, {
            until: writtenDay(input('override_until')),
            reason: workingCell(slot, 'rule_reason'),
          }),
        ],
        [
          binary('<>', input('override_status'), ''),
          sentence(said.overrideIncomplete, { reason: workingCell(slot, 'rule_reason') }),
        ],
      ],
      workingCell(slot, 'rule_reason'),
    ),
  };
}

/** Whether an objective has no actual because Data cannot be asked for its measure. */
function isUnmeasured(slot: Slot, context: GoalsContext): Formula {
  const { locale, kpi } = context;
  if (kpi === null) return binary('=', 0, 1);
  const measureNo = workingCell(slot, 'measure_no');
  const isCounted = call('INDEX', measureRange('is_counted', context), measureNo);
  const noData = binary('=', workingCell(slot, 'rule_status'), locale.goalTexts.statuses['no-data']);
  const never = binary('=', call('COUNT', workingCell(slot, 'counted')), 0);
  return call(
    'AND',
    noData,
    never,
    binary('<>', inputCell(slot, 'measure'), ''),
    binary('=', when(binary('=', measureNo, 0), 0, isCounted), 0),
  );
}

const overriddenReason = (slot: Slot, { locale }: GoalsContext): Formula =>
  sentence(locale.goalsSheetTexts.overridden, {
    by: inputCell(slot, 'override_by'),
    until: writtenDay(inputCell(slot, 'override_until')),
    why: inputCell(slot, 'override_why'),
    status: workingCell(slot, 'rule_status'),
  });

/** Whether filters name what Data nowhere has, so that the objective has no actual. */
function findsNoRows(slot: Slot, context: GoalsContext): Formula {
  if (context.kpi === null) return binary('=', 0, 1);
  const filters = filterNames
    .map<Formula>((name) => inputCell(slot, name))
    .reduce((left, right) => binary('&', left, right));
  return call(
    'AND',
    binary('>', workingCell(slot, 'measure_no'), 0),
    binary('<>', filters, ''),
    binary('=', call('COUNT', workingCell(slot, 'actual'), figureCell('actual', 'from', slot, context)), 0),
    isSet(workingCell(slot, 'from')),
    binary('>=', workingCell(slot, 'to'), workingCell(slot, 'from')),
  );
}

/** What a row needs before the rule can say anything. */
function whatIsMissing(slot: Slot, { locale }: GoalsContext): Formula {
  const { goalsSheetTexts: texts } = locale;
  const of = (name: 'start' | 'due'): Formula => workingCell(slot, name);
  return firstOf(
    [
      [binary('<', call('COUNT', of('start'), of('due')), 2), texts.needsDates],
      [binary('<', of('due'), of('start')), texts.dueBeforeStart],
    ],
    texts.needsTarget,
  );
}
