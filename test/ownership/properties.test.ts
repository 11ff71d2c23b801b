import fc from 'fast-check';
import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import { objective } from '../goals/sample-objectives.ts';
import { samplePlanBook } from '../goals/sample-plan.ts';
import { seed } from '../random.ts';
import { planOf } from '../workbook/examples.ts';
import { differences } from './differences.ts';
import { built, joined, maybeMarked, refreshed } from './living-workbook.ts';
import { type ModelWorkbook, sheetOf, snapshotOf, trimmed, type Writing } from './model-workbook.ts';
import { dataRows, tableOfRows } from './random-data.ts';
import { made, renewed } from './renewed.ts';
import { after, afterOn, allActions, arrangingActions, goalSheets, userActions, userCells } from './user-actions.ts';

const runs = { seed, numRuns: Number(process.env.MARKSHEET_RUNS ?? 8) };

const languages = fc.constantFrom('en', 'tr', 'ar', 'pl', 'id');

/** Metrics that a build asks for: all that the data supports, or some. */
const metrics = fc.constantFrom<readonly string[] | null>(null, ['CTR', 'CPC'], ['CPC', 'CPA']);

test('whatever a user arranges, the numbers after a refresh are those of a fresh build', () => {
  const property = fc.property(
    dataRows(12),
    dataRows(12),
    userActions(arrangingActions, 6),
    languages,
    metrics,
    metrics,
    (first, second, actions, language, early, late) => {
      const book = actions.reduce(after, built(planOf(tableOfRows(first), { granularity: 'month', metrics: early })));
      const { table } = joined(book, tableOfRows(second));
      const plan = planOf(table, { granularity: 'month', language, metrics: late });
      // The baseline that was proposed stays, unless the user takes the new one.
      const done = refreshed(book, plan, { takeOurs: refreshed(book, plan).report.proposalsKept });
      expect(done.report.edits).toEqual([]);
      expect(differences(done.book, plan).slice(0, 5)).toEqual([]);
      expect(userCells(done.book)).toEqual(userCells(book));
      expect(refreshed(done.book, plan).change.steps).toEqual([]);
      expect(done.undone.sheets.map(trimmed)).toEqual(book.sheets.map(trimmed));
    },
  );
  fc.assert(property, runs);
}, 600_000);

/** Each cell of the user's with the line of ours that it stands on, or that its line follows, by key. */
function neighbours(book: ModelWorkbook): readonly string[] {
  return ['kpis', 'by-channel', 'definitions'].flatMap((key) => {
    const marked = maybeMarked(book, key);
    if (marked === null) return [];
    const before = (lines: typeof marked.rows, place: number): string =>
      lines.reduce<(typeof lines)[number] | null>(
        (last, line) => (line.position <= place && line.position > (last?.position ?? -1) ? line : last),
        null,
      )?.key ?? '';
    return marked.sheet.values.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        typeof value === 'string' && /^user \d+$/.test(value) && column < marked.markColumn
          ? [`${key}: ${value} after ${before(marked.rows, row)}, ${before(marked.columns, column)}`]
          : [],
      ),
    );
  });
}

test('whatever a user does, no cell of theirs is lost, and a second refresh does nothing', () => {
  const property = fc.property(
    dataRows(12),
    dataRows(12),
    userActions(allActions, 10),
    languages,
    metrics,
    metrics,
    fc.constantFrom<Writing>('sheets', 'excel'),
    (first, second, actions, language, early, late, writing) => {
      const book = actions.reduce(after, built(planOf(tableOfRows(first), { granularity: 'month', metrics: early })));
      const before = userCells(book);
      const table = maybeMarked(book, 'data') ? joined(book, tableOfRows(second)).table : tableOfRows(second);
      const plan = planOf(table, { granularity: 'month', language, metrics: late });
      const asked = reconcile(plan, snapshotOf(book, writing));
      if (asked.kind === 'refused') {
        // Marks that were damaged stop a refresh before anything is written.
        expect(asked.code).toBe('marks-lost');
        expect(actions.map(({ does }) => does)).toContain('damage-marks');
        return;
      }
      const done = refreshed(book, plan, {}, writing);
      // A channel that the user wrote into Data gets a row of ours on the sheet of channels.
      const left = userCells(done.book).filter((cell) => before.includes(cell) || !cell.startsWith('By Channel'));
      expect(left).toEqual(before);
      expect(neighbours(done.book)).toEqual(expect.arrayContaining([...neighbours(book)]));
      const again = refreshed(done.book, plan, {}, writing);
      expect(again.change.steps).toEqual([]);
      expect(again.report.edits).toHaveLength(done.report.edits.length);
      expect(new Set(done.book.sheets.map(({ title }) => title)).size).toBe(done.book.sheets.length);
      expect(done.undone.sheets.map(trimmed)).toEqual(book.sheets.map(trimmed));
      for (const { title } of book.sheets) expect(sheetOf(done.book, title)).toBeDefined();
    },
  );
  fc.assert(property, runs);
}, 600_000);

const goalActions = [...arrangingActions, 'edit', 'type-over', 'fill-row', 'append-record', 'delete-own-row'] as const;

const fewObjectives = samplePlanBook.objectives.filter(({ id }) => id !== 'KR-3' && id !== '6');
const laterBook = {
  ...samplePlanBook,
  objectives: [objective('9', { goal: 'g2', text: 'Answer within a day' }), ...fewObjectives],
};

test('whatever a user does to a workbook with goals, nothing of theirs is lost, and a second refresh does nothing', () => {
  const start = (rows: Parameters<typeof tableOfRows>[0]): ModelWorkbook =>
    made({ table: tableOfRows(rows), book: samplePlanBook }, { granularity: 'month', metrics: ['CPC'] });
  const property = fc.property(
    dataRows(8),
    dataRows(8),
    userActions(goalActions, 8),
    languages,
    fc.constantFrom(samplePlanBook, laterBook),
    (first, second, actions, language, goals) => {
      const book = actions.reduce((now, action) => afterOn(goalSheets, now, action), start(first));
      const before = userCells(book);
      const source = { table: tableOfRows(second), book: goals };
      const done = renewed(book, source, { language, metrics: ['CPC'] });
      const left = userCells(done.book).filter((cell) => before.includes(cell) || !cell.startsWith('By Channel'));
      expect(left).toEqual(before);
      expect(renewed(done.book, source, { language, metrics: ['CPC'] }).change.steps).toEqual([]);
      expect(done.undone.sheets.map(trimmed)).toEqual(book.sheets.map(trimmed));
    },
  );
  fc.assert(property, { ...runs, numRuns: Math.ceil(runs.numRuns / 8) });
}, 600_000);
