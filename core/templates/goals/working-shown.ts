import type { GoalColumn } from '../../locales/locale.ts';
import { binary, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { columnPlace, objectiveColumns } from './objective-columns.ts';
import { progressBar } from './progress-bar.ts';
import { sentence } from './sentence.ts';
import { type SmartCells, smartFixFormula, smartLetterFormulas } from './smart-formulas.ts';
import type { Working } from './workings.ts';
import type { SomeWorkings } from './workings-sheet.ts';

const mainInputs = objectiveColumns.filter(({ part }) => part === 'main');

const are = (count: number, ...cells: readonly Formula[]): Formula => binary('=', call('COUNT', ...cells), count);

function barFormula(slot: Slot, { locale }: GoalsContext): Formula {
  const { kinds } = locale.goalTexts;
  const [kind, progress] = [workingCell(slot, 'kind'), workingCell(slot, 'progress')];
  const [planGone, planSize] = [workingCell(slot, 'plan_gone'), workingCell(slot, 'plan_days')];
  const hasPlan = call(
    'AND',
    are(3, workingCell(slot, 'expected'), planGone, planSize),
    binary('<>', kind, kinds.milestone),
  );
  const bar = progressBar({ progress, planGone, planSize, hasPlan }, locale.conventions.direction);
  // A bound is kept or not: a bar that fills up would say the opposite.
  const isBound = call('OR', binary('=', kind, kinds['at-least']), binary('=', kind, kinds['at-most']));
  return when(isBound, empty, bar);
}

/** Where a change of a rate is typed: what it gives as it is read, and what it would be in points. */
function readingsNote(slot: Slot, { locale }: GoalsContext): Formula {
  const [change, baseline, target] = [
    inputCell(slot, 'change'),
    workingCell(slot, 'baseline'),
    workingCell(slot, 'target'),
  ];
  const percent = (of: Formula, decimals: number): Formula =>
    sentence(locale.goalTexts.figures.percent, { number: call('FIXED', binary('*', of, 100), decimals) });
  const note = sentence(` ${locale.goalsSheetTexts.bothReadings}`, {
    change: percent(change, 1),
    baseline: percent(baseline, 2),
    relative: percent(target, 2),
    points: percent(binary('+', baseline, change), 2),
  });
  const isRate = binary('=', workingCell(slot, 'is_share'), 1);
  const isUntyped = binary('=', inputCell(slot, 'target'), '');
  // A rate of more than 100 % in points is what nobody meant.
  const couldBePoints = when(binary('<=', binary('+', baseline, change), 1), note, empty);
  return when(call('AND', isRate, isUntyped, are(3, change, baseline, target)), couldBePoints, empty);
}

function whyFormula(slot: Slot, context: GoalsContext): Formula {
  const isExample = binary('=', workingCell(slot, 'is_example'), 1);
  const mark = when(isExample, `${context.locale.goalsSheetTexts.exampleFirst} `, '');
  return binary('&', binary('&', mark, workingCell(slot, 'reason')), readingsNote(slot, context));
}

function smartCells(slot: Slot, { blocks }: GoalsContext): SmartCells {
  const typed = (column: GoalColumn): Formula => inputCell(slot, column);
  const block = blocks.find(({ slots }) => slots.includes(slot));
  const used = mainInputs
    .map(({ id }): Formula => inputCell(slot, id))
    .reduce((left, right) => binary('&', left, right));
  return {
    isUsed: binary('<>', used, ''),
    objective: typed('objective'),
    metric: typed('measure'),
    owner: typed('owner'),
    goal: block?.goal ? cell(slot.goalRow, columnPlace('objective'), { sheet: 'goals' }) : null,
    typedBaseline: typed('baseline'),
    typedTarget: typed('target'),
    change: typed('change'),
    start: typed('start'),
    due: typed('due'),
    baseline: workingCell(slot, 'baseline'),
    target: workingCell(slot, 'target'),
    better: workingCell(slot, 'better'),
    kind: typed('kind'),
    kindInUse: workingCell(slot, 'kind'),
    isShare: workingCell(slot, 'is_share'),
    needed: { people: typed('people_needed'), time: typed('time_needed'), budget: typed('budget_needed') },
    available: { people: typed('people_available'), time: typed('time_available'), budget: typed('budget_available') },
  };
}

/** What the Goals sheet shows of a row besides its figures: the bar, the reason, and the review of what was typed. */
export function shownWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { goalTexts } = context.locale;
  const cells = smartCells(slot, context);
  const { s, m, a, r, t } = smartLetterFormulas(cells, goalTexts);
  const of = (name: Working) => workingCell(slot, name);
  const marks = { s: of('smart_s'), m: of('smart_m'), a: of('smart_a'), r: of('smart_r'), t: of('smart_t') };
  return {
    bar: barFormula(slot, context),
    why: whyFormula(slot, context),
    ...{ smart_s: s, smart_m: m, smart_a: a, smart_r: r, smart_t: t },
    smart_fix: smartFixFormula(marks, cells, goalTexts),
  };
}
