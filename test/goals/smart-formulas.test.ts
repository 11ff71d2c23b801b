import { smartCheck, type WrittenObjective } from '../../core/goals/smart-check.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { portabilityProblems } from '../portable-subset.ts';
import { times } from '../thorough.ts';
import { randomRows, type SmartRow, smartAnswers, smartFormulas, smartGiven, smartGivenColumns } from './smart-rows.ts';

const rows = randomRows(times(1500, 250));

/** What our own evaluation of the formulas says of rows. */
function computed(of: readonly SmartRow[], language: (typeof languages)[number]): readonly (readonly unknown[])[] {
  const { goalTexts } = locales[language];
  const draft = draftSheet('smart', 'SMART');
  for (const [row, given] of of.entries())
    draft.putRow(row, 0, [...smartGiven(given, row, goalTexts), ...smartFormulas(row, locales[language])]);
  const evaluator = createEvaluator({ language, title: 'SMART', sheets: [draft.finish({})] }, 0);
  return of.map((_, row) =>
    [0, 1, 2, 3, 4, 5, 6].map((column) => evaluator.cellValue('smart', row, smartGivenColumns + column)),
  );
}

test.each(languages.map((language) => [language]))(
  'the formulas in %s say of every row what the review says',
  (language) => {
    const found = computed(rows, language);
    const wrong = rows.flatMap((row, at) => {
      const wanted = smartAnswers(row, locales[language]);
      return JSON.stringify(found[at]) === JSON.stringify(wanted) ? [] : [{ row, found: found[at], wanted }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  },
);

test('the rows have every mark of every letter, and every sentence', () => {
  const answers = randomRows(1500).map((row) => smartAnswers(row, locales.en));
  const marks = [0, 1, 2, 3, 4].map((letter) => [...new Set(answers.map((answer) => answer[letter]))].sort().join(' '));
  expect(marks).toEqual(['✓ ✗', '! ✓ ✗', '! – ✓ ✗', '! ✓', '✓ ✗']);
  const sentences = answers.map((answer) => String(answer[5]).replace(/ And \d+ more\.$/, ''));
  // 18 that something is missing, 3 that give pause, 1 that nobody can tell yet, and none at all.
  expect(new Set(sentences).size).toBe(23);
});

test('the formulas are in the portable subset and short enough for Excel, in every language', () => {
  const problems = languages.flatMap((language) =>
    smartFormulas(1, locales[language]).flatMap((formula) => {
      const text = printFormula(formula, { separator: ';', prefixes: {}, title: (key) => key });
      const texts = [...text.matchAll(/"((?:[^"]|"")*)"/g)].filter(([, said = '']) => said.length > 255);
      return [
        ...portabilityProblems(text, ';'),
        ...(text.length > 8192 ? [`${text.length} characters`] : []),
        ...texts.map(([said]) => `a long text: ${said}`),
      ];
    }),
  );
  expect(problems).toEqual([]);
});

describe('what an objective needs and has', () => {
  const none = { people: null, time: null, budget: null, tools: [] } as const;
  const good: WrittenObjective = {
    ...{ objective: 'More customers', metric: 'New customers', baseline: 100, target: 120, owner: 'Ayşe' },
    ...{ start: 46_023, due: 46_203, goal: 'Grow', bestPast: null, better: 'higher', isShare: false },
  };
  const achievable = (needed: object, available: object, changed: Partial<WrittenObjective> = {}) => {
    const resources = { needed: { ...none, ...needed }, available: { ...none, ...available } };
    const { verdict, reasons } = smartCheck({ ...good, resources, ...changed })[2] ?? {};
    return [verdict, ...(reasons ?? [])];
  };

  test.each([
    [{ people: 3 }, { people: 2 }, ['missing', 'short-of-people']],
    [{ people: 2 }, { people: 2 }, ['met', 'resourced']],
    [{ time: 10, budget: 500 }, { time: 8, budget: 400 }, ['missing', 'short-of-time', 'short-of-budget']],
    [{ people: 3 }, {}, ['not-checked', 'needs-resources']],
    [{}, {}, ['not-checked', 'needs-resources']],
    [{ tools: ['CRM', 'Mailer'] }, { tools: ['crm '] }, ['missing', 'short-of-tools']],
    [{ tools: ['CRM'] }, { tools: [' crm'], people: 1 }, ['not-checked', 'needs-resources']],
    [{ tools: ['CRM'] }, {}, ['not-checked', 'needs-resources']],
  ])('needing %j with %j is %j', (needed, available, wanted) => {
    expect(achievable(needed, available)).toEqual(wanted);
  });

  test('a shortage counts even where the target is within reach of the best past, or missing', () => {
    expect(achievable({ people: 3 }, { people: 2 }, { bestPast: 110 })).toEqual(['missing', 'short-of-people']);
    expect(achievable({ people: 3 }, { people: 2 }, { target: null })).toEqual(['missing', 'short-of-people']);
    expect(achievable({}, {}, { bestPast: 110 })).toEqual(['met', 'achievable']);
  });

  test('a milestone is measured by being done, and needs no target', () => {
    const milestone = { isMilestone: true, metric: null, target: null, baseline: null } as const;
    expect(achievable({ people: 1 }, { people: 1 }, milestone)).toEqual(['met', 'resourced']);
    expect(smartCheck({ ...good, ...milestone })[1]).toEqual({ letter: 'M', verdict: 'met', reasons: ['done-or-not'] });
  });
});
