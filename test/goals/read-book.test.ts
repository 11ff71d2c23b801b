import { readFileSync } from 'node:fs';
import { fieldTexts } from '../../core/fields/field-texts.ts';
import { fields } from '../../core/fields/index.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { parseGoalBook, storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { locales } from '../../core/locales/index.ts';
import { metrics } from '../../core/metrics/index.ts';
import { metricTexts } from '../../core/metrics/metric-texts.ts';
import { goalProblemMessage } from '../../core/templates/goals/read-book/problem.ts';
import { type ReadBook, readGoalBook } from '../../core/templates/goals/read-book.ts';
import { readCommitments } from '../../core/templates/goals/read-commitments.ts';
import { isoDate } from '../../core/values/day-number.ts';
import { type Language, languages } from '../../core/values/language.ts';

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

const codes = ({ problems }: ReadBook): readonly string[] => problems.map(({ code }) => code);
const day = (serial: number | null | undefined): string | null => (serial == null ? null : isoDate(serial));

/** The only objective of a table of one row. */
function only(read: ReadBook): Objective {
  expect(read.book.objectives).toHaveLength(1);
  return read.book.objectives[0] as Objective;
}

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

describe('what a table looks like', () => {
  test.each([
    ['tabs', '\t'],
    ['commas', ','],
    ['semicolons', ';'],
    ['pipes', '|'],
  ])('%s between the cells', (_, delimiter) => {
    const text = ['Objective,Target,Due', 'Grow,200,2026-12-31', 'Shrink,10,2026-12-31']
      .join('\n')
      .replace(/,/g, delimiter);
    const read = readGoalBook(text, 'en');
    expect(read.problems).toEqual([]);
    expect(read.book.objectives.map(({ target }) => target)).toEqual([
      { kind: 'value', value: 200 },
      { kind: 'value', value: 10 },
    ]);
  });

  test('cells that are typed already: numbers, dates as serials, a tick', () => {
    const rows = [
      ['Objective', 'Baseline', 'Change', 'Due', 'Actual'],
      ['Grow', 200, 0.15, 46387, true],
    ];
    const objective = only(readGoalBook(rows, 'en'));
    // 46387 is 2026-12-31 as spreadsheets count.
    expect([objective.baseline, day(objective.due), objective.actual]).toEqual([200, '2026-12-31', 1]);
    expect(objective.target).toEqual({ kind: 'change', change: 0.15, of: 'relative' });
  });

  test('an HTML table from the clipboard', () => {
    const html =
      '<table><tr><th>Goal</th><th>KPI</th><th>Target</th></tr><tr><td>Grow</td><td>Leads</td><td>200</td></tr></table>';
    expect(only(readGoalBook(html, 'en'))).toMatchObject({ text: 'Grow', measure: 'leads' });
  });

  test('a header below other lines, which are told', () => {
    const read = readGoalBook('Plan for the year\n\nObjective,KPI,Target\nGrow,Leads,200\n', 'en');
    expect(read.problems).toEqual([
      { code: 'lines-above-header', row: null, column: null, found: 'Plan for the year' },
    ]);
    expect(only(read).text).toBe('Grow');
  });

  test('a column that nobody knows is told with all it holds', () => {
    const read = readGoalBook('Objective,Mood,Target\nGrow,good,1\nShrink,bad,2\n', 'en');
    expect(read.problems).toEqual([{ code: 'unknown-column', row: null, column: 'Mood', found: 'good | bad' }]);
  });

  test('a second column of the same name is told, not lost', () => {
    const read = readGoalBook('Objective,Target,Target\nGrow,1,2\n', 'en');
    expect(read.problems).toEqual([{ code: 'unknown-column', row: null, column: 'Target (2)', found: '2' }]);
  });

  test('columns that are worked out anew are told once', () => {
    const read = readGoalBook('Objective,Status,Progress,Actual,"Actual, typed"\nGrow,on track,40%,80,75\n', 'en');
    expect(read.problems).toEqual([
      { code: 'counted-columns', row: null, column: null, found: 'Status, Progress, Actual' },
    ]);
    expect(only(read).actual).toBe(75);
  });

  test('an Actual that stands alone is somebody’s own', () => {
    expect(only(readGoalBook('Objective,Actual\nGrow,80\n', 'en')).actual).toBe(80);
  });

  test('blank rows, repeated headers and rows of a number alone say nothing', () => {
    const read = readGoalBook('No.,Objective,Target\n1,Grow,5\n,,\nNo.,Objective,Target\n2,Shrink,6\n3,,\n', 'en');
    expect(read.problems).toEqual([]);
    expect(read.book.objectives.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Grow'],
      ['2', 'Shrink'],
    ]);
  });

  test('goals in rows of their own head the rows below them', () => {
    const text =
      'Objective,KPI,Target\nRaise revenue,,\nGrow,Leads,5\nSell,Orders,6\nBuild the brand,,\nBe seen,Reach,7\n';
    const { book, problems } = readGoalBook(text, 'en');
    expect(problems).toEqual([]);
    expect(book.goals).toEqual([
      { id: 'G1', aim: 'raise-revenue', text: 'Raise revenue' },
      { id: 'G2', aim: 'build-brand', text: 'Build the brand' },
    ]);
    expect(book.objectives.map(({ text: words, goal }) => [words, goal])).toEqual([
      ['Grow', 'G1'],
      ['Sell', 'G1'],
      ['Be seen', 'G2'],
    ]);
  });

  test('a goal column with a row of its own, and the goal named again', () => {
    const { book } = readGoalBook('Goal,Objective,Target\nBig,,\n,Grow,5\nBig,Sell,6\nSmall,Rest,7\n', 'en');
    expect(book.goals.map(({ text }) => text)).toEqual(['Big', 'Small']);
    expect(book.objectives.map(({ goal }) => goal)).toEqual(['G1', 'G1', 'G2']);
  });

  test('where no column has objectives, goals that all differ are the objectives', () => {
    const { book } = readGoalBook('Goal,Owner,Target\nGrow,Maya,5\nSell,Tom,6\n', 'en');
    expect(book.goals).toEqual([]);
    expect(book.objectives.map(({ text }) => text)).toEqual(['Grow', 'Sell']);
  });

  test('Hedef and Cel head words in one table and numbers in another', () => {
    expect(only(readGoalBook('KPI;Hedef;Sorumlu\nGelir;250.000;Elif\n', 'tr'))).toMatchObject({
      ...{ text: null, measure: 'revenue', target: { kind: 'value', value: 250_000 } },
    });
    expect(only(readGoalBook('Cel;KPI;Odpowiada\nRosnąć;Leady;Ania\n', 'pl'))).toMatchObject({ text: 'Rosnąć' });
  });

  test('From and To that hold days are days', () => {
    const objective = only(readGoalBook('Objective,From,To\nGrow,2026-10-01,2026-12-31\n', 'en'));
    expect([day(objective.start), day(objective.due)]).toEqual(['2026-10-01', '2026-12-31']);
    expect(only(readGoalBook('Objective,From,To\nGrow,100,120\n', 'en'))).toMatchObject({
      ...{ baseline: 100, target: { kind: 'value', value: 120 } },
    });
  });
});

describe('what cells say', () => {
  test('the order of day and month lies in all dates of the table', () => {
    const objective = only(readGoalBook('Objective,Start,Due\nGrow,01/10/2026,31/12/2026\n', 'en'));
    expect([day(objective.start), day(objective.due)]).toEqual(['2026-10-01', '2026-12-31']);
  });

  test('where no date tells, the language decides and the other reading is told', () => {
    const read = readGoalBook('Objective,Start\nGrow,03/04/2026\n', 'en');
    expect(day(only(read).start)).toBe('2026-03-04');
    expect(read.problems).toEqual([
      {
        code: 'ambiguous-date',
        row: null,
        column: 'Start',
        found: '03/04/2026',
        taken: '2026-03-04',
        other: '2026-04-03',
      },
    ]);
    expect(day(only(readGoalBook('Objective,Start\nGrow,03/04/2026\n', 'pl')).start)).toBe('2026-04-03');
  });

  test('a month or a quarter starts on its first day and is due on its last', () => {
    const objective = only(readGoalBook('Objective,Start,Due\nGrow,Oct 2026,Q4 2026\n', 'en'));
    expect([day(objective.start), day(objective.due)]).toEqual(['2026-10-01', '2026-12-31']);
    const quarter = only(readGoalBook('Objective,Period\nGrow,Q4 2026\n', 'en'));
    expect([day(quarter.start), day(quarter.due), quarter.per]).toEqual(['2026-10-01', '2026-12-31', null]);
  });

  test('a header with a percent sign says what its numbers are', () => {
    const { book } = readGoalBook('Objective,Baseline (%),Target (%)\nGrow,4,4.6\n', 'en');
    expect(book.objectives[0]).toMatchObject({ baseline: 0.04, target: { kind: 'value', value: 0.046 } });
  });

  test('a target that is done or not makes a milestone', () => {
    expect(only(readGoalBook('Objective,Target,Actual\nLaunch,yes,no\n', 'en'))).toMatchObject({
      ...{ kind: 'milestone', target: { kind: 'value', value: 1 }, actual: 0 },
    });
  });

  test('points of a measure that is a score are whole', () => {
    const { book } = readGoalBook('Objective,KPI,Target\nA,NPS,+10 points\nB,CTR,+10 points\n', 'en');
    expect(book.objectives.map(({ target }) => target)).toEqual([
      { kind: 'change', change: 10, of: 'points' },
      { kind: 'change', change: 0.1, of: 'points' },
    ]);
  });

  test('a change that leads to the target beside it is no contradiction; one that does not is told', () => {
    const text = 'Objective,Baseline,Change,Target\nGrow,100,15%,115\nSell,100,15%,130\n';
    const read = readGoalBook(text, 'en');
    expect(read.problems).toEqual([{ code: 'change-not-used', row: 3, column: 'Change', found: '15%' }]);
    expect(read.book.objectives.map(({ target }) => target)).toEqual([
      { kind: 'value', value: 115 },
      { kind: 'value', value: 130 },
    ]);
  });

  test('a baseline in the target’s words counts where the column has none, and is told where it differs', () => {
    const read = readGoalBook('Objective,Baseline,Target\nA,,from 3.50 to 0.50\nB,4,from 3.50 to 0.50\n', 'en');
    expect(read.book.objectives.map(({ baseline }) => baseline)).toEqual([3.5, 4]);
    expect(read.problems).toEqual([{ code: 'two-baselines', row: 3, column: null, found: '3.5', taken: '4' }]);
  });

  test('text in number columns is told, and the rest of the row kept', () => {
    const read = readGoalBook('Objective,Baseline,Target,Budget\nGrow,unclear,200 leads,about 5 or 6\n', 'en');
    expect(read.problems).toEqual([
      { code: 'words-beside-number', row: 2, column: 'Target', found: '200 leads', taken: '200' },
      { code: 'not-a-number', row: 2, column: 'Baseline', found: 'unclear' },
      { code: 'not-a-number', row: 2, column: 'Budget', found: 'about 5 or 6' },
    ]);
    expect(only(read)).toMatchObject({ text: 'Grow', baseline: null, target: { kind: 'value', value: 200 } });
  });

  test('words that a column does not take are told', () => {
    const read = readGoalBook('Objective,Kind,Priority\nGrow,vague,someday\n', 'en');
    expect(codes(read)).toEqual(['unknown-word', 'unknown-word']);
    expect(only(read)).toMatchObject({ kind: null, priority: null });
  });

  test('what is set by hand without a status is told', () => {
    const read = readGoalBook('Objective,Set by,Because\nGrow,Tom,Late\n', 'en');
    expect(read.problems).toEqual([{ code: 'override-without-status', row: 2, column: null, found: 'Tom | Late' }]);
  });

  test('several currencies are told', () => {
    expect(codes(readGoalBook('Objective,Target,Budget\nGrow,$500,€20\n', 'en'))).toEqual(['mixed-currency']);
  });
});

describe('hostile input', () => {
  const nothing: GoalBook = { goals: [], objectives: [], commitments: [], checkIns: [], snapshots: [] };

  test.each([
    ['an empty text', '', 'nothing-to-read'],
    ['blank lines', '\n \n\t\n', 'nothing-to-read'],
    ['another kind of file', 'PK\u0003\u0004 and so on', 'not-text'],
    ['words without a header', 'hello\nworld\n', 'no-header'],
    ['a table of something else', 'Campaign,Clicks\nA,12\n', 'no-header'],
    ['no rows at all', [], 'nothing-to-read'],
  ])('%s', (_, source, code) => {
    const read = readGoalBook(source as string, 'en');
    expect(read.book).toEqual(nothing);
    expect(codes(read)).toEqual([code]);
  });

  test('a header and nothing below it', () => {
    expect(readGoalBook('Objective,KPI,Target\n', 'en')).toEqual({ book: nothing, problems: [] });
  });

  test('one column', () => {
    const { book, problems } = readGoalBook('Objective\nGrow\nSell\n', 'en');
    expect(problems).toEqual([]);
    expect(book.objectives.map(({ text, goal, target }) => [text, goal, target])).toEqual([
      ['Grow', null, null],
      ['Sell', null, null],
    ]);
  });

  test('numbers that stand twice are told, and made different', () => {
    const read = readGoalBook('ID,Objective,Owner\n1,A,Maya\n1,B,Tom\n2,C,Ines\n,D,Ines\n', 'en');
    expect(read.book.objectives.map(({ id }) => id)).toEqual(['1', '3', '2', '4']);
    expect(read.problems).toEqual([{ code: 'duplicate-id', row: 3, column: null, found: '1', taken: '3' }]);
  });

  test('an objective due before it starts is kept as it is', () => {
    const objective = only(readGoalBook('Objective,Start,Due\nGrow,2026-12-31,2026-10-01\n', 'en'));
    expect([day(objective.start), day(objective.due)]).toEqual(['2026-12-31', '2026-10-01']);
  });

  test('a row with half of what it needs is kept', () => {
    const objective = only(readGoalBook('Objective,KPI,Target,Due,Owner\nGrow,,,,Maya\n', 'en'));
    expect(objective).toMatchObject({ text: 'Grow', measure: null, target: null, due: null, owner: 'Maya' });
  });

  test('the source is not changed', () => {
    const rows = Object.freeze([Object.freeze(['Objective', 'Target']), Object.freeze(['Grow', '5'])]);
    expect(() => readGoalBook(rows, 'en')).not.toThrow();
  });

  test.each<Language>(['en', 'ar'])('long and odd cells do not throw (%s)', (language) => {
    const odd = [
      '9'.repeat(400),
      '('.repeat(300),
      '%'.repeat(50),
      '1e999',
      '#REF!',
      '\u200f١٢٪\u200f',
      'x'.repeat(5000),
      '-',
    ];
    const rows = odd.map((cell) => [cell, cell, cell, cell, cell]);
    const read = readGoalBook([['Objective', 'Target', 'Change', 'Due', 'Kind'], ...rows], language);
    expect(read.book.objectives.length).toBeGreaterThan(5);
    for (const { target } of read.book.objectives)
      if (target !== null) expect(Number.isFinite(target.kind === 'value' ? target.value : target.change)).toBe(true);
  });
});
