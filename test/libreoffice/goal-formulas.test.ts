import { writeXlsx } from 'hucre/xlsx';
import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { languages } from '../../core/values/language.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { agrees } from '../agreement.ts';
import { givenColumns, objectiveAnswers, objectiveCells, objectiveFormulas, reasonAt } from '../goals/goal-sheet.ts';
import { manyRandomFacts } from '../goals/random-facts.ts';
import { statusCases } from '../goals/status-cases.ts';
import { recalculate } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

const style = { separator: ',', prefixes: {}, title: (key: string) => key } as const;

const ofTable: readonly GoalFacts[] = statusCases.map(({ facts }) => facts);
const ofChance = manyRandomFacts(600);

/** A sheet a language, and one of random objectives. */
const sheets = [
  ...languages.map((language) => ({ name: language as string, language, rows: ofTable })),
  { name: 'random', language: 'en' as const, rows: ofChance },
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

withLibreOffice('LibreOffice says of every objective what the core says, in five languages', async () => {
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

test('the random objectives have every status', () => {
  const statuses = new Set(ofChance.map((facts) => objectiveAnswers(facts, 'en')[reasonAt - 1]));
  expect(statuses.size).toBe(10);
});
