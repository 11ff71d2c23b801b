import { goalFormula } from '../../goals/goal-rule.ts';
import {
  binary,
  call,
  empty,
  type Formula,
  firstOf,
  type RangeReference,
  range,
  when,
} from '../../workbook/formula.ts';
import { ANY_NUMBER } from './any-number.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { figureCell } from './figure-cells.ts';
import { isLevel } from './figure-spans.ts';
import { optionWord } from './goal-choices.ts';
import { planPointCells } from './plan-points-cells.ts';
import { givenCells, ruleTexts } from './rule-cells.ts';
import type { SomeWorkings } from './workings-sheet.ts';

const isSet = (...of: readonly Formula[]): Formula => binary('=', call('COUNT', ...of), of.length);

const column = (of: keyof typeof planPointCells.columns): RangeReference =>
  range(
    planPointCells.firstRow,
    planPointCells.columns[of],
    planPointCells.lastRow,
    planPointCells.columns[of],
    'plan',
  );

/**
 * The shape of a plan: its size up to the day asked about, and in all. A season is last year's own figures, a typed
 * plan runs straight from one of its points to the next; everything else is spread over the days.
 */
export function planWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const of = (name: 'start' | 'due' | 'as_of' | 'target' | 'baseline'): Formula => workingCell(slot, name);
  const at = (name: 'plan_before_day' | 'plan_before' | 'plan_after_day' | 'plan_after'): Formula =>
    workingCell(slot, name);
  const begin = when(call('AND', isLevel(slot, context), isSet(of('baseline'))), of('baseline'), 0);
  const isTyped = call(
    'AND',
    binary('=', workingCell(slot, 'curve'), optionWord('curves', 'typed', context.locale.goalTexts)),
    isSet(of('start'), of('due'), of('as_of'), of('target')),
    // A plan that ends where it begins has no shape.
    binary('<>', of('target'), begin),
  );
  // A day whose value is still to be typed is no point of the plan.
  const own = [column('id'), inputCell(slot, 'id'), column('value'), ANY_NUMBER] as const;
  const beforeDay = call('MAXIFS', column('date'), ...own, column('date'), binary('&', '<=', of('as_of')));
  const afterDay = call('MINIFS', column('date'), ...own, column('date'), binary('&', '>', of('as_of')));
  const valueAt = (day: Formula): Formula =>
    binary(
      '/',
      call('SUMIFS', column('value'), ...own, column('date'), day),
      call('COUNTIFS', ...own, column('date'), day),
    );
  const along = binary(
    '/',
    binary('-', of('as_of'), at('plan_before_day')),
    binary('-', at('plan_after_day'), at('plan_before_day')),
  );
  const planned = when(
    binary('>', at('plan_after_day'), at('plan_before_day')),
    binary('+', at('plan_before'), binary('*', binary('-', at('plan_after'), at('plan_before')), along)),
    at('plan_before'),
  );
  const typedGone = firstOf(
    [
      [binary('<', of('as_of'), of('start')), 0],
      [binary('>=', of('as_of'), of('due')), binary('-', of('target'), begin)],
    ],
    binary('-', planned, begin),
  );
  const given = givenCells(slot, context);
  const texts = ruleTexts(context);
  const byDays = (step: 'plan_gone' | 'plan_days'): Formula =>
    when(isSet(of('start'), of('due'), of('as_of')), goalFormula(step, given, texts), empty);
  return {
    plan_before_day: when(isTyped, when(binary('=', beforeDay, 0), binary('-', of('start'), 1), beforeDay), empty),
    plan_before: when(
      isTyped,
      when(binary('<', at('plan_before_day'), of('start')), begin, valueAt(at('plan_before_day'))),
      empty,
    ),
    plan_after_day: when(isTyped, when(binary('=', afterDay, 0), of('due'), afterDay), empty),
    plan_after: when(isTyped, when(binary('=', afterDay, 0), of('target'), valueAt(at('plan_after_day'))), empty),
    plan_gone: when(isTyped, typedGone, seasonOr('season_gone', slot, context, byDays('plan_gone'))),
    plan_days: when(isTyped, binary('-', of('target'), begin), seasonOr('season', slot, context, byDays('plan_days'))),
  };
}

/** Last year's figure where it is asked for and there is one. */
function seasonOr(set: 'season' | 'season_gone', slot: Slot, context: GoalsContext, otherwise: Formula): Formula {
  if (context.kpi === null) return otherwise;
  const whole = figureCell('season', 'value', slot, context);
  const has = binary('>', call('SUM', whole), 0);
  // No row last year up to this day is nothing gathered, not nothing known.
  return when(has, call('SUM', figureCell(set, 'value', slot, context)), otherwise);
}
