import { readGoals } from '../../core/templates/goals/read-goals.ts';
import { asked, made, renewed } from '../ownership/renewed.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { texts } from './corpus.ts';
import { hostileBook, hostileTable } from './hostile-source.ts';

/*
 * What we know our sheets by stands in their cells. A text of somebody's that reads like it is data all the same: a
 * second build finds every sheet, and has nothing to write.
 */

const marks = texts.flatMap(({ name, text }) => (name.startsWith('mark: ') ? [text] : []));

test('the corpus has marks of sheets and of lines, of this version and another', () => {
  expect(marks.filter((text) => text.startsWith('marksheet:1:')).length).toBeGreaterThan(5);
  expect(marks).toEqual(expect.arrayContaining(['marksheet:999999:data|columns=a', '0:layout:0|abc', 'row:abc|def']));
});

test.each([
  ['campaigns, owners and remarks', marks, []],
  ['headers', ['Brand', 'Generic'], marks],
  ['headers and campaigns', marks, marks],
])('as %s leave an unchanged workbook with nothing to write', (_, cells, headers) => {
  const table = hostileTable(cells, headers);
  const again = renewed(made({ table }), { table });
  expect(again.change.steps).toEqual([]);
  expect([again.report.sheetsAdded, again.report.copies]).toEqual([[], []]);
});

test.each(['marksheet:1:goals', 'marksheet:1:team-plan|language=en', 'marksheet:9:goals|language=en'])(
  'as goal, objective, owner and team refuse no refresh: %s',
  (mark) => {
    const csv = `Company goal,Objective,Owner,Team,Baseline,Target,Start,Due\n${[mark, mark, mark, mark].join()},0,9,2026-01-01,2026-12-31\n`;
    const plan = `Team,Owner,Commitment,Due\n${[mark, mark, mark].join()},2026-12-31\n`;
    const { book } = readGoals(
      [csv, plan].map((source, at) => ({ name: `${at}.csv`, source })),
      'en',
    );
    expect(book).toMatchObject({ objectives: [{ text: mark }], commitments: [{ text: mark }] });
    expect(asked(made({ book }), { book })).toMatchObject({ change: { steps: [] }, report: { sheetsAdded: [] } });
  },
);

test.each(['%', '%, |', '~', 'Which of these words says best what you think of us? '.repeat(3).trim()])(
  'a column headed “%s” is known again',
  (header) => {
    const table = hostileTable(['Brand', 'Generic'], [header]);
    expect(renewed(made({ table }), { table }).change.steps).toEqual([]);
  },
);

test('as anything of a book of goals leave an unchanged workbook with nothing to write', () => {
  const source = { table: tableOf(exampleOf('crm-leads-en.csv').text, 'en'), book: hostileBook(marks) };
  const { change } = renewed(made(source), source);
  expect(change.steps).toEqual([]);
});

test('as a header that a later export has are one column more, and no sheet', () => {
  const [before, after] = [hostileTable(['Brand', 'Generic']), hostileTable(['Brand', 'Generic'], marks)];
  const { book, report } = renewed(made({ table: before }), { table: after });
  expect([report.sheetsAdded, report.columnsAdded]).toEqual([[], marks.length]);
  expect(renewed(book, { table: after }).change.steps).toEqual([]);
});
