import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { call, cell, type Operand } from '../../core/workbook/formula.ts';
import type { PortableFunction } from '../../core/workbook/portable-functions.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { type DraftedWorkings, goalsSheetPlan, reportDay } from '../goals/goals-sheet-plan.ts';
import { sampleBook } from '../goals/sample-objectives.ts';
import { randomRows, smartAnswers, smartFormulas, smartGiven, smartGivenColumns } from '../goals/smart-rows.ts';
import { times } from '../thorough.ts';
import { cellDisagreements, computedPlans } from './computed-plan.ts';
import { withLibreOffice } from './skip.ts';

const rows = randomRows(times(600, 150));

/** Workings of every kind, so that bars, notes and roll-ups all have something to say. */
const standing: readonly DraftedWorkings[] = [
  { is_counted: 1, status: 'at-risk', progress: 0.45, expected: 230, plan_gone: 92, plan_days: 184, reason: 'Why.' },
  { is_counted: 1, status: 'on-track', is_share: 1, baseline: 0.04, target: 0.046, progress: 1.4, reason: 'Why.' },
  { is_example: 1, status: 'missed', progress: -0.2, expected: 1, plan_gone: 1, plan_days: 1 },
  {},
  { is_counted: 1, status: 'no-data', baseline: 60, target: 30, forecast: 33.5 },
];

function smartSheet(language: (typeof languages)[number]) {
  const { goalTexts } = locales[language];
  const draft = draftSheet(`smart-${language}`, `SMART ${language}`);
  for (const [row, given] of rows.entries())
    draft.putRow(row, 0, [...smartGiven(given, row, goalTexts), ...smartFormulas(row, locales[language])]);
  return draft.finish({});
}

const empty = cell(50, 50);
const texts: readonly (readonly [PortableFunction, ...Operand[]])[] = [
  ['REPT', 'ab', 3],
  ['REPT', 'a', call('ROUND', 29, -1)],
  ['REPT', 'a', 0],
  ['REPT', 'a', -1],
  ['REPT', empty, 3],
  ['SUBSTITUTE', 'a.b.c', '.', '-'],
  ['SUBSTITUTE', 'Ann AND Bob and Cem', ' and ', '|'],
  ['SUBSTITUTE', 'aaa', 'aa', 'b'],
  ['SUBSTITUTE', 1201, 0, 5],
  ['CHAR', 10],
  ['LOWER', 'CRM Ölçüm'],
  ['MID', 'abcdef', 2, 3],
  ['MID', 'abc', 3, 9],
  ['MID', 'abc', 9, 2],
  ['MID', 'abc', 0, 2],
  ['TRIM', '  a   b '],
  ['TRIM', empty],
];

function textSheet() {
  const draft = draftSheet('texts', 'Texts');
  for (const [row, [name, ...given]] of texts.entries()) draft.put(row, 0, call(name, ...given));
  return draft.finish({});
}

withLibreOffice('LibreOffice reviews every objective as the core does, in five languages', async () => {
  const plan = { language: 'en', title: 'SMART', sheets: languages.map(smartSheet) } as const;
  const [found] = await computedPlans([plan], reportDay);
  const wrong = languages.flatMap((language) => {
    const computed = found?.rows(`SMART ${language}`) ?? [];
    return rows.flatMap((row, at) => {
      const wanted = smartAnswers(row, locales[language]);
      const said = wanted.map((_, column) => computed[at]?.[smartGivenColumns + column] ?? '');
      return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [{ language, row, said, wanted }];
    });
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});

withLibreOffice('LibreOffice shows the Goals sheet, and takes texts apart, as our own evaluation does', async () => {
  const plans = [
    ...(['en', 'ar'] as const).map((language) => goalsSheetPlan(sampleBook, standing, language).plan),
    { language: 'en', title: 'Texts', sheets: [textSheet()] } as const,
  ];
  const found = await computedPlans(plans, reportDay);
  const wrong = plans.flatMap((plan, index) => {
    const computed = found[index];
    return computed ? cellDisagreements(plan, reportDay, computed) : ['nothing computed'];
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});
