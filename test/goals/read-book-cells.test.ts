import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { codes, day, only } from './read-objectives.ts';

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
