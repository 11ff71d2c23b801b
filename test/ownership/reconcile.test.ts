import { call, range } from '../../core/workbook/formula.ts';
import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { bookOf, goalWorkbook } from '../goals/goal-workbook.ts';
import { exampleOf, examplePlan, examples } from '../workbook/examples.ts';
import { built, placeOf, refreshed } from './living-workbook.ts';
import { snapshotOf, trimmed } from './model-workbook.ts';
import { csv, february, january, planFor, spring, value, winter } from './monthly-plans.ts';

describe('a workbook that nobody touched', () => {
  test.each(examples.map(({ file }) => [file]).filter(([file]) => !/^(goals|commitments)/.test(file as string)))(
    'needs nothing: %s',
    (file) => {
      const plan = examplePlan(exampleOf(file as string));
      const again = refreshed(built(plan), plan, {}, 'excel');
      expect(again.change.steps).toEqual([]);
      expect(again.report).toMatchObject({ cellsUpdated: 0, edits: [], sheetsAdded: [], rowsAdded: [] });
    },
  );

  test('with goals needs nothing', () => {
    const { plan } = goalWorkbook(
      csv(...january, ...february),
      bookOf([{ measure: 'spend', target: { kind: 'value', value: 500 } }]),
    );
    expect(refreshed(built(plan), plan).change.steps).toEqual([]);
  });

  test('takes in a new period, its rows and its channel, and leaves the rest', () => {
    const { book, report } = refreshed(built(winter), spring, { touchedDays: [46_080] });
    expect(report).toMatchObject({ periodsAdded: 1, edits: [], keptThoughGone: [], sheetsAdded: [] });
    expect(report.rowsAdded).toEqual([
      { sheet: 'By Channel', count: 1 },
      { sheet: 'Data', count: 2 },
    ]);
    // By hand: 120 + 90 in March, 44 + 20 clicks in February.
    expect(value(book, 'kpis', 'field:spend', 'period:2026-03-01/month')).toBe(210);
    expect(value(book, 'kpis', 'field:clicks', 'period:2026-02-01/month')).toBe(64);
    expect(value(book, 'by-channel', 'value:Print', 'field:spend')).toBe(90);
  });

  test('tells which periods hold days that changed', () => {
    // 2026-02-05 and 2026-02-20.
    expect(refreshed(built(winter), spring, { touchedDays: [46_058, 46_073] }).report.periodsUpdated).toBe(1);
  });

  test('is put back by the change that undoes a refresh', () => {
    const book = built(winter);
    expect(refreshed(book, spring).undone.sheets.map(trimmed)).toEqual(book.sheets.map(trimmed));
  });

  test('gets the look, the lists and the charts of what came in', () => {
    const { change } = refreshed(built(winter), spring);
    const dresses = change.steps.flatMap((step) => (step.kind === 'dress' ? [step] : []));
    const kpis = dresses.find(({ title }) => title === 'KPIs')?.dress;
    const column = placeOf(refreshed(built(winter), spring).book, 'kpis', 'heading', 'period:2026-03-01/month').column;
    expect(kpis?.styles.some((style) => style.column <= column && style.lastColumn >= column)).toBe(true);
    for (const { charts } of dresses.map(({ dress }) => dress).filter((dress) => dress.charts !== null))
      for (const chart of charts ?? []) expect(chart.categories.lastColumn - chart.categories.column).toBeLessThan(4);
    const baseline = kpis?.validations.find(({ kind }) => kind === 'list');
    expect(baseline).toMatchObject({ range: { lastColumn: column } });
    const data = dresses.find(({ title }) => title === 'Data')?.dress;
    expect(data?.filter).toEqual({ row: 0, column: 0, lastRow: 6, lastColumn: 5 });
  });
});

test('formulas that follow by themselves are not written again', () => {
  const some = planFor([...january, ...february], { metrics: ['CPC', 'CPM'] });
  const { change, report } = refreshed(
    built(some),
    planFor([...january, ...february], { metrics: ['CPC', 'CPM', 'CTR'] }),
  );
  expect(report.rowsAdded).toContainEqual({ sheet: 'KPIs', count: 2 });
  const kpis = change.steps.flatMap((step) => (step.kind === 'set-cells' && step.title === 'KPIs' ? step.cells : []));
  const rows = new Set(
    kpis.filter(({ content }) => typeof content === 'object' && content !== null).map(({ row }) => row),
  );
  // The heading of the metric's group has no formula.
  expect(rows.size).toBe(1);
});

test('ranges grow where lines come in at their ends, as in a fresh build', () => {
  const sums = (names: readonly string[]): WorkbookPlan => {
    const draft = draftSheet('sums', 'Sums');
    for (const [row, name] of names.entries()) draft.putRow(row, 0, [name, row + 1]);
    draft.putRow(names.length, 0, ['Sum', call('SUM', range(0, 1, names.length - 1, 1))]);
    const sheet: SheetPlan = draft.finish({ rowKeys: [...names.map((name) => `value:${name}`), 'total'] });
    return { language: 'en', title: '', sheets: [sheet] };
  };
  const { book } = refreshed(built(sums(['b', 'c'])), sums(['a', 'b', 'c', 'd']));
  expect(value(book, 'sums', 'total', 'layout:1')).toBe(10);
});

test('marks of a later version refuse, before anything is written', () => {
  const marked = withMarks(winter);
  const book = built(winter);
  const snapshot = snapshotOf(book);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((cells) =>
      cells.map((content) =>
        typeof content === 'string' ? content.replace(/^marksheet:1:/, 'marksheet:7:') : content,
      ),
    ),
  }));
  expect(marked.sheets).toHaveLength(sheets.length);
  expect(reconcile(winter, { sheets })).toEqual({ kind: 'refused', code: 'newer-version', sheet: 'KPIs', version: 7 });
});
