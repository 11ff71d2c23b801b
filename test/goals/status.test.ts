import { functions } from '../../core/functions/index.ts';
import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { type GoalCells, goalStatus, goalStatusFormula } from '../../core/goals/goal-rule.ts';
import { rollUp } from '../../core/goals/roll-up.ts';
import { goalStatuses } from '../../core/goals/status.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { cell } from '../../core/workbook/formula.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { agrees } from '../agreement.ts';
import { portabilityProblems } from '../portable-subset.ts';
import { givenColumns, objectiveAnswers, objectiveCells, objectiveFormulas, reasonAt } from './goal-sheet.ts';
import { type StatusCase, statusCases } from './status-cases.ts';

const english = locales.en.goalTexts.statuses;
const byName = statusCases.map((each) => [each.name, each] as const);

test('the table is long enough, names every status, and says where each line is from', () => {
  expect(statusCases.length).toBeGreaterThanOrEqual(150);
  expect(statusCases.filter(({ source }) => source === '')).toEqual([]);
  const named = new Set(statusCases.map(({ expected }) => expected));
  expect(Object.values(english).filter((word) => !named.has(word))).toEqual([]);
  expect(new Set(statusCases.map(({ name }) => name)).size).toBe(statusCases.length);
});

const said = (facts: GoalFacts): string => {
  const status = goalStatus(facts);
  return isNoAnswer(status) ? status.code : english[status];
};

test.each(byName)('%s', (_, { facts, expected }) => {
  expect(said(facts)).toBe(expected);
});

/** The function has no arguments for a stretch target and a weekend. */
const callable = statusCases.filter(({ facts }) => facts.stretch === undefined && facts.weekend === undefined);

function called({ facts }: StatusCase, language: string | null): unknown {
  const { actual, target, start, due, as_of, baseline, kind, curve, on_track, at_risk, better } = facts;
  const span = [actual, target, start, due, as_of, baseline];
  return functions.get('GOAL_STATUS')?.run([...span, kind, language, curve, on_track, at_risk, better]);
}

test('GOAL_STATUS says the same, in the language asked for', () => {
  for (const each of callable) {
    const status = goalStatus(each.facts);
    if (isNoAnswer(status))
      expect([each.name, called(each, null)]).toEqual([each.name, expect.objectContaining({ code: each.expected })]);
    else {
      expect([each.name, called(each, null)]).toEqual([each.name, each.expected]);
      for (const language of languages)
        expect(called(each, language)).toBe(locales[language].goalTexts.statuses[status]);
    }
  }
});

test.each(languages)('as formulas, with the words of %s', (language) => {
  const draft = draftSheet('goals', 'Goals');
  for (const [row, { facts }] of statusCases.entries())
    draft.putRow(row, 0, [...objectiveCells(facts, language), ...objectiveFormulas(row, language)]);
  const evaluator = createEvaluator({ language, title: 'Goals', sheets: [draft.finish({})] }, 0);
  const wrong = statusCases.flatMap(({ name, facts }, row) =>
    objectiveAnswers(facts, language).flatMap((answer, at) => {
      const found = evaluator.cellValue('goals', row, givenColumns + at);
      if (at === reasonAt && language !== 'en')
        return (found === '') === (answer === null) ? [] : [`${name}: ${found}`];
      const isSame = typeof answer === 'string' ? found === answer : agrees(found, answer);
      return isSame ? [] : [`${name}, column ${at}: ${JSON.stringify(found)}, where the core says ${answer}`];
    }),
  );
  expect(wrong.slice(0, 10)).toEqual([]);
});

const constants = ({ kind, curve, weekend, better }: GoalFacts): GoalCells =>
  Object.fromEntries(
    Object.entries({ kind, curve, weekend, better }).flatMap(([name, value]) =>
      value ? [[name, { kind: 'text', value } as const]] : [],
    ),
  );

test('a formula for what is settled, such as the kind, says the same and is shorter', () => {
  const draft = draftSheet('goals', 'Goals');
  const inCells = ['actual', 'target', 'baseline', 'start', 'due', 'as_of', 'on_track', 'at_risk', 'stretch'] as const;
  const defaults = { on_track: 0.95, at_risk: 0.75 };
  const lengths: number[] = [];
  for (const [row, { facts }] of statusCases.entries()) {
    const cells = Object.fromEntries(inCells.map((name, column) => [name, cell(row, column)]));
    const formula = goalStatusFormula({ ...cells, ...constants(facts) });
    lengths.push(printFormula(formula, { separator: ';', prefixes: {}, title: (key) => key }).length);
    draft.putRow(row, 0, [...inCells.map((name) => ({ ...defaults, ...facts })[name] ?? null), formula]);
  }
  const evaluator = createEvaluator({ language: 'en', title: 'Goals', sheets: [draft.finish({})] }, 0);
  const wrong = statusCases.filter(({ facts }, row) => {
    const status = goalStatus(facts);
    return evaluator.cellValue('goals', row, inCells.length) !== (isNoAnswer(status) ? '' : status);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(Math.max(...lengths)).toBeLessThan(2000);
});

test('the formulas are portable, and short enough for every spreadsheet', () => {
  for (const language of languages)
    for (const formula of objectiveFormulas(0, language))
      for (const separator of [';', ','] as const) {
        const text = printFormula(formula, { separator, prefixes: {}, title: (key) => key });
        expect(portabilityProblems(text, separator).filter((problem) => !problem.startsWith('a date as text'))).toEqual(
          [],
        );
        expect(text.length).toBeLessThan(8192);
      }
});

test('a goal is as well as the worst of its objectives', () => {
  expect(rollUp([])).toBeNull();
  expect(rollUp(['exceeded', 'achieved'])).toBe('achieved');
  expect(rollUp(['on-track', 'no-data', 'achieved'])).toBe('no-data');
  expect(rollUp([...goalStatuses].reverse())).toBe('missed');
  expect(rollUp(['too-early', 'on-track', 'not-started'])).toBe('on-track');
});
