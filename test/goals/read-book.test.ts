import { readFileSync } from 'node:fs';
import { fieldTexts } from '../../core/fields/field-texts.ts';
import { fields } from '../../core/fields/index.ts';
import { parseGoalBook, storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { locales } from '../../core/locales/index.ts';
import { metrics } from '../../core/metrics/index.ts';
import { metricTexts } from '../../core/metrics/metric-texts.ts';
import { goalProblemMessage } from '../../core/templates/goals/read-book/problem.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { readCommitments } from '../../core/templates/goals/read-commitments.ts';
import { languages } from '../../core/values/language.ts';
import { day, only } from './read-objectives.ts';

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

describe('example files', () => {
  const files = [
    ['goals-en.csv', 'en', 12],
    ['goals-tr.csv', 'tr', 6],
    ['goals-id.csv', 'id', 6],
    ['goals-ar.tsv', 'ar', 6],
    ['goals-pl.csv', 'pl', 6],
  ] as const;

  test.each(files)('%s is read whole, with no problem, and can be stored', (name, language, count) => {
    const read = readGoalBook(example(name), language);
    expect(read.problems).toEqual([]);
    expect(read.book.objectives).toHaveLength(count);
    const unfinished = read.book.objectives.filter(({ text, goal, target, start, due, owner, kind, priority }) =>
      [text, goal, target, start, due, owner, kind, priority].includes(null),
    );
    expect(unfinished.map(({ id }) => id)).toEqual([]);
    expect(read.book.goals.map(({ aim }) => aim)).not.toContain(null);
    expect(parseGoalBook(JSON.parse(JSON.stringify(storedGoalBook(read.book))))).toEqual({
      book: read.book,
      problems: [],
    });
  });

  test.each(files)('%s is read alike whatever language the user has', (name, language) => {
    const own = readGoalBook(example(name), language).book;
    for (const other of languages) expect(readGoalBook(example(name), other).book).toEqual(own);
  });

  test('the twelve English objectives mean what their words say', () => {
    const { objectives } = readGoalBook(example('goals-en.csv'), 'en').book;
    const said = objectives.map(({ measure, baseline, target, kind }) => [measure, baseline, target, kind]);
    const change = (by: number) => ({ kind: 'change', change: by, of: 'relative' });
    const value = (of: number) => ({ kind: 'value', value: of });
    expect(said).toEqual([
      ['revenue', 410_000, change(0.15), 'level'],
      ['spend', 96_000, change(-0.1), 'ceiling'],
      ['SALES_CYCLE_LENGTH', 80, change(-0.5), 'level'],
      ['sqls', 29, change(0.2), 'cumulative'],
      ['Newsletter subscribers who became customers', null, value(200), 'cumulative'],
      ['TRIAL_CONVERSION', 0.08, change(1), 'level'],
      ['TIME_SAVED_RATE', 0, value(0.3), 'level'],
      ['MQL_SQL', null, value(0.8), 'level'],
      ['leads', 18, value(40), 'cumulative'],
      ['Trade fair cost', null, value(18_000), 'ceiling'],
      [null, null, value(1), 'milestone'],
      ['UNSUBSCRIBE_RATE', null, value(0.003), 'at-most'],
    ]);
    expect(objectives[8]?.filters).toEqual({ market: 'Germany' });
    expect(objectives[7]?.filters).toEqual({ data_owner: 'Ines Carvalho' });
    expect(objectives[0]?.needed).toEqual({ people: 3, time: 30, budget: 12_000, tools: ['CRM', 'newsletter tool'] });
    expect(objectives[10]?.actual).toBe(0);
    expect(objectives.map(({ due }) => day(due)).slice(4, 6)).toEqual(['2027-03-31', '2027-06-30']);
  });

  test('commitments-en.csv is read whole, and tied to its objectives', () => {
    const { objectives } = readGoalBook(example('goals-en.csv'), 'en').book;
    const { commitments, problems } = readCommitments(example('commitments-en.csv'), 'en', objectives);
    expect(problems).toEqual([]);
    expect(commitments.map(({ pledge }) => pledge)).toEqual([
      { kind: 'how-often', count: 2, per: 'month' },
      { kind: 'how-often', count: 10, per: 'week' },
      { kind: 'once' },
      { kind: 'for-each', count: 3, of: 'post', withinDays: 14 },
      { kind: 'from-to', from: 3.5, to: 0.5 },
      { kind: 'how-often', count: 1, per: 'month' },
      { kind: 'for-each', count: 1, of: 'opportunity', withinDays: 2 },
      { kind: 'once' },
    ]);
    expect(commitments.map(({ measure }) => measure).filter((measure) => measure !== null)).toEqual([
      'blog_posts',
      'calls',
      'CPC',
      'offers_made',
    ]);
    const known = objectives.map(({ id }) => id);
    expect(commitments.filter(({ objective }) => !known.includes(objective ?? ''))).toEqual([]);
  });
});

describe.each(languages)('%s', (language) => {
  const { goalColumns, goalTexts, conventions } = locales[language];

  test('columns by their labels, in any order, and the words that the sheet itself writes', () => {
    const decimal = conventions.decimal;
    const cells: readonly (readonly [string, string])[] = [
      [goalColumns.owner.label, 'Maya'],
      [goalColumns.kind.label, goalTexts.kinds['at-least']],
      [goalColumns.curve.label, goalTexts.curves['working-days']],
      [goalColumns.better.label, goalTexts.directions.lower],
      [goalColumns.per.label, goalTexts.periods.quarter],
      [goalColumns.priority.label, goalTexts.priorities.low],
      [goalColumns.override_status.label, goalTexts.statuses['at-risk']],
      [goalColumns.override_by.label, 'Tom'],
      [goalColumns.override_why.label, 'Supplier'],
      [goalColumns.override_until.label, '2026-11-30'],
      [goalColumns.tools_needed.label, 'CRM, Sheets'],
      [goalColumns.baseline.label, `12${decimal}5`],
      [goalColumns.target.label, `4${decimal}6 %`],
      [goalColumns.stretch.label, `5${decimal}25 %`],
      [goalColumns.typed_actual.label, `4${decimal}1 %`],
      [goalColumns.due.label, '2026-12-31'],
      [goalColumns.start.label, '2026-10-01'],
      [goalColumns.agreed_on.label, '2026-09-20'],
      [goalColumns.goal.label, 'Grow'],
      [goalColumns.objective.label, 'Do it'],
    ];
    const read = readGoalBook([cells.map(([header]) => header), cells.map(([, cell]) => cell)], language);
    expect(read.problems).toEqual([]);
    const objective = only(read);
    expect(objective).toMatchObject({
      ...{ text: 'Do it', owner: 'Maya', kind: 'at-least', curve: 'working-days', better: 'lower', per: 'quarter' },
      ...{ priority: 'low', baseline: 12.5, target: { kind: 'value', value: 0.046 }, stretch: 0.0525, actual: 0.041 },
      goal: 'G1',
    });
    expect(objective.needed.tools).toEqual(['CRM', 'Sheets']);
    const { override } = objective;
    expect({ ...override, until: day(override?.until) }).toEqual({
      ...{ status: 'at-risk', by: 'Tom', why: 'Supplier', until: '2026-11-30' },
    });
    expect([day(objective.start), day(objective.due), day(objective.agreedOn)]).toEqual([
      '2026-10-01',
      '2026-12-31',
      '2026-09-20',
    ]);
  });

  test('a measure by the label that the language gives it', () => {
    const numeric = fields
      .filter(({ kpi }) => kpi !== undefined)
      .map((field) => [fieldTexts(field, language).label, field.id]);
    const all = [...metrics.map((metric) => [metricTexts(metric, language).label, metric.id]), ...numeric];
    const rows = all.map(([label]) => ['x', label ?? null]);
    const { book } = readGoalBook([[goalColumns.objective.label, goalColumns.measure.label], ...rows], language);
    const labels = all.map(([label]) => label);
    // Where a field and a metric have one label it is the metric; both mean the same.
    const strayed = all.filter(
      ([label, id], place) => book.objectives[place]?.measure !== id && labels.indexOf(label) === place,
    );
    expect(strayed).toEqual([]);
  });

  test('every problem has a sentence with all of its facts', () => {
    const { problems } = readGoalBook(
      [
        ['Objective', 'Due', 'Mood'],
        ['Grow', 'soon', 'good'],
      ],
      language,
    );
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      const sentence = goalProblemMessage(problem, language);
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).toContain(problem.found);
    }
  });
});
