import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { day, only } from './read-objectives.ts';

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
