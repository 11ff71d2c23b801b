import { writeXlsx } from 'hucre/xlsx';
import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { type GoalCells, goalFormula, goalValue } from '../../core/goals/goal-rule.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { cell, range } from '../../core/workbook/formula.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { agrees } from '../agreement.ts';
import { givenColumns, objectiveAnswers, objectiveCells, objectiveFormulas, reasonAt } from '../goals/goal-sheet.ts';
import { manyRandomFacts } from '../goals/random-facts.ts';
import { statusCases } from '../goals/status-cases.ts';
import { allOrSome, times } from '../thorough.ts';
import { recalculate } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

const style = { separator: ',', prefixes: {}, title: (key: string) => key } as const;

const ofTable: readonly GoalFacts[] = statusCases.map(({ facts }) => facts);
const ofChance = manyRandomFacts(600);

/** Every language each night; English, whose figures the judge writes too, and Arabic with every change. */
const usualLanguages = allOrSome(languages, (language) => language === 'en' || language === 'ar');

/** A sheet a language, and one of random objectives. */
const sheets = [
  ...usualLanguages.map((language) => ({ name: language as string, language, rows: ofTable })),
  { name: 'random', language: 'en' as const, rows: ofChance.slice(0, times(ofChance.length, 200)) },
];

function sheetOf({ name, language, rows }: (typeof sheets)[number]) {
  const formulas = rows.flatMap((_, row) =>
    objectiveFormulas(row, language).map((formula, at) => {
      const text = printFormula(formula, style);
      return [`${row},${givenColumns + at}`, { value: null, type: 'formula', formula: text }] as const;
    }),
  );
  const given = rows.map((facts) => [...objectiveCells(facts, language)]);
  return { name, rows: given, cells: new Map(formulas) };
}

withLibreOffice('LibreOffice says of every objective what the core says, in its language', async () => {
  const workbook = await recalculate(await writeXlsx({ sheets: sheets.map(sheetOf) }));
  const wrong = sheets.flatMap(({ name, language, rows }) => {
    const computed = workbook.rows(name);
    return rows.flatMap((facts, row) =>
      objectiveAnswers(facts, language).flatMap((answer, at) => {
        // Only English writes the figures of a sentence as the judge does, whose language is English.
        if (at === reasonAt && language !== 'en') return [];
        const found = computed[row]?.[givenColumns + at] ?? null;
        const isSame = typeof answer === 'string' ? found === answer : agrees(found, answer);
        return isSame ? [] : [`${name} ${row} column ${at} of ${JSON.stringify(facts)}: ${found}, not ${answer}`];
      }),
    );
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

/** A plan by working days with holidays, a row an objective; the days themselves stand in the last column. */
const holidays = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? 1 : dayNumber(2026, 1, 1) + index * 29));
const planSteps = ['plan_days', 'plan_gone', 'shown_expected'] as const;

function planCells(row: number): GoalCells {
  const at = (column: number) => cell(row, column, { fixedRow: false, fixedColumn: false });
  return {
    ...{ start: at(0), due: at(1), as_of: at(2), target: at(3), weekend: at(4) },
    ...{ kind: text('cumulative'), curve: text('working-days'), holidays: range(0, 8, holidays.length - 1, 8) },
  };
}

const text = (value: string) => ({ kind: 'text', value }) as const;

withLibreOffice('LibreOffice leaves the same holidays out of a plan', async () => {
  const facts = ofChance
    .filter(({ start, due, as_of, target }) => [start, due, as_of, target].every((one) => typeof one === 'number'))
    .map((one): GoalFacts => ({ ...one, kind: 'cumulative', curve: 'working-days', better: null }));
  const formulas = facts.flatMap((_, row) =>
    planSteps.map((step, at) => {
      const formula = printFormula(goalFormula(step, planCells(row)), style);
      return [`${row},${5 + at}`, { value: null, type: 'formula', formula }] as const;
    }),
  );
  const rows = facts.map(({ start, due, as_of, target, weekend }, row) => [
    ...[start ?? null, due ?? null, as_of ?? null, target ?? null, weekend ?? 'sat-sun', null, null, null],
    holidays[row] ?? null,
  ]);
  const workbook = await recalculate(await writeXlsx({ sheets: [{ name: 'plan', rows, cells: new Map(formulas) }] }));
  const computed = workbook.rows('plan');
  const wrong = facts.flatMap((one, row) =>
    planSteps.flatMap((step, at) => {
      const answer = goalValue(step, one, holidays);
      const found = computed[row]?.[5 + at] ?? null;
      const isSame = agrees(found, typeof answer === 'number' ? answer : null);
      return isSame || isNoAnswer(answer) ? [] : [`${step} of ${JSON.stringify(one)}: ${found}, not ${answer}`];
    }),
  );
  expect(facts.length).toBeGreaterThan(300);
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('the random objectives have every status', () => {
  const statuses = new Set(ofChance.map((facts) => objectiveAnswers(facts, 'en')[reasonAt - 1]));
  expect(statuses.size).toBe(10);
});
