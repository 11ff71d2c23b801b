import type { GoalColumn } from '../../locales/locale.ts';
import { binary, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import { bestPast } from './best-past.ts';
import { builtFor, type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { measureRange } from './goal-choices.ts';
import { isNamed } from './measures.ts';
import { columnPlace, objectiveColumns } from './objective-columns.ts';
import { progressBar } from './progress-bar.ts';
import { sentence } from './sentence.ts';
import type { SmartCells } from './smart-conditions.ts';
import { smartCountFormula, smartFixFormula, smartLetterFormulas } from './smart-formulas.ts';
import { lacksToolFormula, namesFormula } from './tool-formulas.ts';
import { typingNotes } from './typing-notes.ts';
import type { Working } from './workings.ts';
import type { SomeWorkings } from './workings-sheet.ts';

const mainInputs = objectiveColumns.filter(({ part }) => part === 'main');

const resourceColumns = objectiveColumns
  .map(({ id }) => id)
  .filter((id) => /^(?:people|time|tools|budget)_(?:needed|available)$/.test(id));

const isExample = (slot: Slot): Formula => binary('=', workingCell(slot, 'is_example'), 1);

/** What the metric says, even where whole numbers are typed of it: those are what the review is to catch. */
function isShareByMeasure(slot: Slot, context: GoalsContext): Formula {
  const measureNo = workingCell(slot, 'measure_no');
  return when(binary('=', measureNo, 0), 0, call('INDEX', measureRange('is_share', context), measureNo));
}

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
  const mark = when(isExample(slot), `${context.locale.goalsSheetTexts.exampleFirst} `, '');
  return [workingCell(slot, 'reason'), readingsNote(slot, context), ...typingNotes(slot, context)].reduce<Formula>(
    (left, right) => binary('&', left, right),
    mark,
  );
}

function smartCells(slot: Slot, context: GoalsContext): SmartCells {
  const { blocks } = context;
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
    // An example has its kind in the workings alone.
    kind: when(isExample(slot), workingCell(slot, 'kind'), typed('kind')),
    kindInUse: workingCell(slot, 'kind'),
    isShare: isShareByMeasure(slot, context),
    lacksTool: workingCell(slot, 'lacks_tool'),
    bestPast: context.kpi === null ? empty : builtFor(slot, 'best_past', context),
    typedResources: resourceColumns.map(typed),
    needed: { people: typed('people_needed'), time: typed('time_needed'), budget: typed('budget_needed') },
    available: { people: typed('people_available'), time: typed('time_available'), budget: typed('budget_available') },
  };
}

/** What the Goals sheet shows of a row besides its figures: the bar, the reason, and the review of what was typed. */
export function shownWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { goalTexts } = context.locale;
  const { objective } = slot;
  const measure = context.measures.find((one) => isNamed(one, objective?.measure));
  const cells = smartCells(slot, context);
  const { s, m, a, r, t } = smartLetterFormulas(cells, goalTexts);
  const of = (name: Working) => workingCell(slot, name);
  const marks = { s: of('smart_s'), m: of('smart_m'), a: of('smart_a'), r: of('smart_r'), t: of('smart_t') };
  return {
    bar: barFormula(slot, context),
    why: whyFormula(slot, context),
    ...{ smart_s: s, smart_m: m, smart_a: a, smart_r: r, smart_t: t },
    tools_needed: namesFormula(inputCell(slot, 'tools_needed')),
    tools_available: namesFormula(inputCell(slot, 'tools_available')),
    lacks_tool: lacksToolFormula(of('tools_needed'), of('tools_available')),
    best_past: objective && measure ? bestPast(objective, measure, context) : null,
    smart_count: smartCountFormula(cells, goalTexts),
    smart_fix: smartFixFormula(marks, of('smart_count'), cells, context.locale),
  };
}
