import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import {
  type GoalCells,
  type GoalStep,
  goalFormula,
  goalStatusFormula,
  goalValue,
} from '../../core/goals/goal-rule.ts';
import { goalReason } from '../../core/goals/reason.ts';
import { namedReasonFormula, reasonNameFormula, writtenFact } from '../../core/goals/reason-formula.ts';
import { reasonSentence } from '../../core/goals/reason-sentence.ts';
import { locales } from '../../core/locales/index.ts';
import type { GoalTexts } from '../../core/locales/locale.ts';
import type { Language } from '../../core/values/language.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { cell, type Formula } from '../../core/workbook/formula.ts';

/** The columns of a sheet of objectives, in order; the formulas follow them. */
const columns = [
  ...(['actual', 'target', 'baseline', 'start', 'due', 'as_of', 'kind', 'curve', 'weekend', 'better'] as const),
  ...(['on_track', 'at_risk', 'stretch'] as const),
];

/** Steps that a sheet shows in columns of their own. */
const shownSteps = [
  'shown_progress',
  'shown_expected',
  'shown_pace',
  'shown_remaining',
  'shown_required_pace',
  'shown_time_gone',
] as const satisfies readonly GoalStep[];

const optionGroups = { kind: 'kinds', curve: 'curves', weekend: 'weekends', better: 'directions' } as const;

/** The word of a dropdown. */
function optionText(language: Language, name: string, option: string): string {
  const group = optionGroups[name as keyof typeof optionGroups];
  return (locales[language].goalTexts[group] as Readonly<Record<string, string>>)[option] ?? option;
}

type Cell = number | string | null;

/** An objective as a row of cells in a language: dropdowns hold words, an empty threshold its default. */
export function objectiveCells(facts: GoalFacts, language: Language): readonly Cell[] {
  const defaults: Readonly<Record<string, Cell>> = { on_track: 0.95, at_risk: 0.75 };
  return columns.map((name) => {
    const given = facts[name] ?? defaults[name] ?? null;
    return typeof given === 'string' ? optionText(language, name, given) : given;
  });
}

const references = (row: number): GoalCells =>
  Object.fromEntries(columns.map((name, column) => [name, cell(row, column, { fixedRow: false, fixedColumn: false })]));

const texts = (language: Language) => ({
  status: (status: keyof GoalTexts['statuses']) => locales[language].goalTexts.statuses[status],
  option: (name: string, option: string) => optionText(language, name, option),
});

/** Steps that a formula may read from the column that shows them. */
function withFigures(row: number): GoalCells {
  const figure = (step: (typeof shownSteps)[number]): Formula =>
    cell(row, columns.length + shownSteps.indexOf(step), { fixedRow: false, fixedColumn: false });
  return {
    ...references(row),
    progress: figure('shown_progress'),
    expected: figure('shown_expected'),
    pace: figure('shown_pace'),
    required_pace: figure('shown_required_pace'),
    time_gone: figure('shown_time_gone'),
  };
}

/** Facts that the sentences name often, as text in columns of their own. */
const writtenFacts = ['actual', 'target', 'expected', 'start', 'due', 'as_of'] as const;

/** The formulas of a row: the figures, the status from what is given alone and from the figures, and its reason. */
export function objectiveFormulas(row: number, language: Language): readonly Formula[] {
  const [alone, figures] = [references(row), withFigures(row)];
  const { goalTexts } = locales[language];
  const firstWritten = columns.length + shownSteps.length + 3;
  const written = Object.fromEntries(
    writtenFacts.map((name, at) => [name, cell(row, firstWritten + at, { fixedRow: false, fixedColumn: false })]),
  );
  const reasonName = cell(row, firstWritten + writtenFacts.length, { fixedRow: false, fixedColumn: false });
  return [
    ...shownSteps.map((step) => goalFormula(step, alone, texts(language))),
    goalStatusFormula(alone, texts(language)),
    goalStatusFormula(figures, texts(language)),
    namedReasonFormula(reasonName, figures, goalTexts, { ...texts(language), written }),
    ...writtenFacts.map((name) => writtenFact(name, figures, goalTexts, texts(language))),
    reasonNameFormula(figures, texts(language)),
  ];
}

/** What the core says for the same columns; null where there is no answer. */
export function objectiveAnswers(facts: GoalFacts, language: Language): readonly Cell[] {
  const reason = goalReason(facts);
  const word = isNoAnswer(reason) ? null : locales[language].goalTexts.statuses[reason.status];
  const words = [word, word, isNoAnswer(reason) ? null : reasonSentence(reason, language)];
  const figures = shownSteps.map((step) => {
    const value = goalValue(step, facts);
    return typeof value === 'number' ? value : null;
  });
  return [...figures, ...words];
}

/** How many columns hold what is given. */
export const givenColumns = columns.length;

/** Where the sentence of the reason stands among the formulas: English alone writes its figures as the core does. */
export const reasonAt = shownSteps.length + 2;
