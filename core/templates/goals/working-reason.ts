import { filterNames } from '../../goals/model/objective.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { figureCell } from './figure-cells.ts';
import { measureRange } from './goal-choices.ts';
import { sentence, writtenDay } from './sentence.ts';

const isSet = (...of: readonly Formula[]): Formula => binary('=', call('COUNT', ...of), of.length);

/** Why an objective stands as it does: the rule's reason, what somebody set over it, or what to do where it has none. */
export function reasonWorking(slot: Slot, context: GoalsContext): Formula {
  const { goalsSheetTexts: said } = context.locale;
  const input = (name: 'override_status' | 'override_until'): Formula => inputCell(slot, name);
  return firstOf(
    [
      [binary('=', workingCell(slot, 'text'), ''), empty],
      [binary('=', workingCell(slot, 'is_overridden'), 1), overriddenReason(slot, context)],
      [findsNoRows(slot, context), said.noRowsForFilters],
      [isActualUnreadable(slot), actualReason(said.actualUnreadable, slot, context)],
      [
        isUnmeasured(slot, context),
        sentence(said.notInData, {
          reason: workingCell(slot, 'rule_reason'),
          measure: inputCell(slot, 'measure'),
          column: context.locale.goalColumns.typed_actual.label,
        }),
      ],
      [isActualMissing(slot, context), actualReason(said.typeActual, slot, context)],
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
  );
}

/** Whether words stand where an actual is to be typed; a row without dates or a target lacks those first. */
function isActualUnreadable(slot: Slot): Formula {
  const typed = inputCell(slot, 'typed_actual');
  const isText = call('AND', binary('=', call('COUNT', typed), 0), binary('<>', call('TRIM', typed), ''));
  return call('AND', isText, binary('<>', workingCell(slot, 'rule_status'), ''));
}

/** Whether it is under way and nobody has said where it stands. */
const isActualMissing = (slot: Slot, { locale }: GoalsContext): Formula =>
  call(
    'AND',
    binary('=', workingCell(slot, 'rule_status'), locale.goalTexts.statuses['no-data']),
    binary('=', call('COUNT', workingCell(slot, 'actual')), 0),
  );

const actualReason = (text: string, slot: Slot, { locale }: GoalsContext): Formula =>
  sentence(text, {
    reason: workingCell(slot, 'rule_reason'),
    found: inputCell(slot, 'typed_actual'),
    column: locale.goalColumns.typed_actual.label,
  });

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

/** Words such as `halve` or `+5 pp` where a number is needed. */
function isWords(slot: Slot, column: 'target' | 'change'): Formula {
  const typed = inputCell(slot, column);
  return call('AND', binary('=', call('COUNT', typed), 0), binary('<>', call('TRIM', typed), ''));
}

const unreadable = (slot: Slot, column: 'target' | 'change', { goalsSheetTexts, goalTexts, goalColumns }: Locale) =>
  column === 'target'
    ? goalTexts.smartReasons['target-unreadable']
    : sentence(goalsSheetTexts.changeUnreadable, {
        found: inputCell(slot, 'change'),
        column: goalColumns.change.label,
      });

/** What a row needs before the rule can say anything. */
function whatIsMissing(slot: Slot, { locale }: GoalsContext): Formula {
  const { goalsSheetTexts: texts } = locale;
  const of = (name: 'start' | 'due'): Formula => workingCell(slot, name);
  return firstOf(
    [
      [binary('<', call('COUNT', of('start'), of('due')), 2), texts.needsDates],
      [binary('<', of('due'), of('start')), texts.dueBeforeStart],
      [isWords(slot, 'target'), unreadable(slot, 'target', locale)],
      [isWords(slot, 'change'), unreadable(slot, 'change', locale)],
    ],
    fill(texts.needsTarget, { milestone: locale.goalTexts.kinds.milestone }),
  );
}
