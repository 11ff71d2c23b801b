import { goalDirections, goalKinds } from '../../core/goals/goal-kind.ts';
import { commitmentPeriods } from '../../core/goals/model/commitment.ts';
import { goalAims } from '../../core/goals/model/company-goal.ts';
import { levelPeriods, objectiveCurves, priorities } from '../../core/goals/model/objective.ts';
import { goalStatuses } from '../../core/goals/status.ts';
import { locales } from '../../core/locales/index.ts';
import { columnPlace, objectiveColumns } from '../../core/templates/goals/objective-columns.ts';
import { headerKey } from '../../core/templates/goals/read-book/find-table.ts';
import { plainWords } from '../../core/templates/goals/read-book/words.ts';
import { languages } from '../../core/values/language.ts';

type Named = Readonly<Record<string, readonly string[]>>;

/** Spellings that mean two things, as one line each. */
function clashes(named: Named, key: (text: string) => string): readonly string[] {
  const meanings = new Map<string, Set<string>>();
  for (const [meaning, spellings] of Object.entries(named))
    for (const spelling of spellings)
      meanings.set(key(spelling), (meanings.get(key(spelling)) ?? new Set()).add(meaning));
  return [...meanings].flatMap(([spelling, all]) => (all.size > 1 ? [`${spelling}: ${[...all].join(', ')}`] : []));
}

const spellingsOf = (
  columns: Readonly<Record<string, Readonly<{ label: string; headers: readonly string[] }>>>,
): Named =>
  Object.fromEntries(Object.entries(columns).map(([column, { label, headers }]) => [column, [label, ...headers]]));

const wordKey = (text: string): string => plainWords(text) || text;

const placeholders = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

/** Every text within a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe.each(languages)('%s', (language) => {
  const { goalColumns, commitmentColumns, goalWords, goalTexts, goalProblems, goalExamples } = locales[language];

  test('no spelling of a column that people fill in means two of them', () => {
    const filledIn = objectiveColumns.filter(({ isInput, part }) => isInput || part === 'number' || part === 'mark');
    const named = Object.entries(spellingsOf(goalColumns)).filter(
      ([column]) => column === 'goal' || column === 'key_result' || filledIn.some(({ id }) => id === column),
    );
    // Where it stands now is the baseline of a table that has no other.
    const found = clashes(Object.fromEntries(named), headerKey).filter(
      (one) => !one.endsWith(': baseline, typed_actual'),
    );
    expect(found).toEqual([]);
  });

  test('no spelling of a column that is worked out means two of them', () => {
    const shown = objectiveColumns.filter(({ isInput, part }) => !isInput && part !== 'number' && part !== 'mark');
    const named = Object.entries(spellingsOf(goalColumns)).filter(([column]) => shown.some(({ id }) => id === column));
    expect(clashes(Object.fromEntries(named), headerKey)).toEqual([]);
  });

  test('labels of all columns differ, and none is empty', () => {
    for (const columns of [goalColumns, commitmentColumns]) {
      const labels = Object.values(columns).map(({ label }) => headerKey(label));
      expect(new Set(labels).size).toBe(labels.length);
      expect(
        Object.values(columns).filter(({ label, hint }) => `${label.trim()}` === '' || hint.trim() === ''),
      ).toEqual([]);
    }
  });

  test('no spelling of a column of commitments means two of them', () => {
    expect(clashes(spellingsOf(commitmentColumns), headerKey)).toEqual([]);
  });

  test('every column but the worked-out ones has other spellings to be known by', () => {
    const bare = (
      ['goal', 'objective', 'measure', 'baseline', 'change', 'target', 'start', 'due', 'owner'] as const
    ).filter((column) => goalColumns[column].headers.length < 3);
    expect(bare).toEqual([]);
  });

  test('no word of a list means two things', () => {
    const { kinds, curves, directions, priorities: ranks, statuses, periods } = goalWords;
    const groups = {
      kinds: [kinds, goalTexts.kinds],
      curves: [curves, goalTexts.curves],
      directions: [directions, goalTexts.directions],
      priorities: [ranks, goalTexts.priorities],
      statuses: [statuses, goalTexts.statuses],
      periods: [periods, goalTexts.periods],
    } as const;
    for (const [further, own] of Object.values(groups)) {
      const named = Object.entries<readonly string[]>(further).map(([meaning, words]) => [
        meaning,
        [meaning, ...words, ...[(own as Readonly<Record<string, string>>)[meaning] ?? meaning]],
      ]);
      expect(clashes(Object.fromEntries(named), wordKey)).toEqual([]);
    }
    for (const group of ['aims', 'every', 'spans', 'twoSpans', 'counts'] as const)
      expect(clashes(goalWords[group], wordKey)).toEqual([]);
    expect(clashes({ yes: goalWords.yes, no: goalWords.no }, wordKey)).toEqual([]);
  });

  test('no phrase about a target means two things', () => {
    const { halve, double, triple, times, percentagePoints, points, more, less, atLeast, atMost, toward } = goalWords;
    const { percent, fillers, units } = goalWords;
    expect(clashes({ halve, double, triple, times, more, less, toward, fillers }, wordKey)).toEqual([]);
    const beside = { percentagePoints, points, percent, times, atLeast, atMost, more, less, toward, fillers };
    expect(clashes(beside, wordKey)).toEqual([]);
    expect(clashes({ units, fillers, percent }, wordKey)).toEqual([]);
  });

  test('problems have sentences with the same facts as in English', () => {
    const strayed = Object.entries(locales.en.goalProblems).filter(
      ([code, english]) =>
        placeholders(english).join() !== placeholders(goalProblems[code as keyof typeof goalProblems]).join(),
    );
    expect(strayed).toEqual([]);
    expect(Object.values(goalProblems).filter((sentence) => /[.!]$/.test(sentence))).toEqual([]);
  });

  test('examples are in the language’s own words', () => {
    expect(textsIn(goalExamples).filter((text) => text.trim() === '')).toEqual([]);
    if (language === 'en') return;
    const english = new Set(textsIn({ ...locales.en.goalExamples, words: {} }));
    expect(textsIn({ ...goalExamples, words: {} }).filter((text) => english.has(text))).toEqual([]);
  });
});

test('the words are those of the model, no more and no fewer', () => {
  const { kinds, curves, directions, priorities: ranks, statuses, aims, periods, every } = locales.en.goalWords;
  const named = [kinds, curves, directions, ranks, statuses, aims, periods, every].map((group) =>
    Object.keys(group).sort(),
  );
  const model = [
    ...[goalKinds, objectiveCurves, goalDirections, priorities, goalStatuses, goalAims],
    ...[commitmentPeriods, commitmentPeriods],
  ].map((codes) => [...codes].sort());
  expect(named).toEqual(model);
  expect(levelPeriods.filter((period) => !commitmentPeriods.includes(period))).toEqual([]);
});

test('every column of the Goals sheet is one that pasted tables can have', () => {
  const others = Object.keys(locales.en.goalColumns).filter(
    (column) => !objectiveColumns.some(({ id }) => id === column),
  );
  expect(others).toEqual(['goal', 'key_result']);
  expect(columnPlace('id')).toBe(0);
});
