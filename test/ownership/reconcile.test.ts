import { cellAddress, columnLetters } from '../../core/workbook/address.ts';
import { call, cell, range } from '../../core/workbook/formula.ts';
import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { bookOf, goalWorkbook } from '../goals/goal-workbook.ts';
import { exampleOf, examplePlan, examples, planOf, tableOf } from '../workbook/examples.ts';
import {
  built,
  contentAt,
  deletedLines,
  duplicated,
  insertedLines,
  markedOf,
  movedLines,
  placeOf,
  refreshed,
  renamed,
  sorted,
  typed,
} from './living-workbook.ts';
import {
  emptyWorkbook,
  evaluatorOf,
  type ModelWorkbook,
  sheetOf,
  snapshotOf,
  trimmed,
  withSheet,
} from './model-workbook.ts';

const day = (date: string, channel: string, spend: number, clicks: number): string =>
  [date, channel, spend, clicks, clicks * 50].join(',');
const csv = (...rows: readonly string[]): string => ['Day,Channel,Cost,Clicks,Impressions', ...rows].join('\n');

const january = [day('2026-01-05', 'Search', 100, 40), day('2026-01-20', 'Social', 60, 30)];
const february = [day('2026-02-05', 'Search', 110, 44), day('2026-02-20', 'Social', 50, 20)];
const march = [day('2026-03-05', 'Search', 120, 60), day('2026-03-20', 'Print', 90, 9)];

const planFor = (rows: readonly string[], choices: Parameters<typeof planOf>[1] = {}): WorkbookPlan =>
  planOf(tableOf(csv(...rows), 'en'), { granularity: 'month', ...choices });

const winter = planFor([...january, ...february]);
const spring = planFor([...january, ...february, ...march]);

const value = (book: ModelWorkbook, key: string, row: string, column: string) => {
  const place = placeOf(book, key, row, column);
  return evaluatorOf(book, 46_200).cellValue(place.title, place.row, place.column);
};

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

describe('what the user changed', () => {
  const target = placeOf(built(winter), 'kpis', 'field:spend', 'target');
  const label = placeOf(built(winter), 'kpis', 'metric:CTR', 'name');
  const figure = placeOf(built(winter), 'kpis', 'metric:CTR', 'latest');

  test('in a cell to fill in stays and is nothing to tell', () => {
    const { book, report } = refreshed(typed(built(winter), target, 500), spring);
    expect(value(book, 'kpis', 'field:spend', 'target')).toBe(500);
    expect(report.edits).toEqual([]);
  });

  test('over a text of ours stays and is told with both', () => {
    const { book, report } = refreshed(typed(built(winter), label, 'Our click rate'), spring);
    expect(contentAt(book, placeOf(book, 'kpis', 'metric:CTR', 'name'))).toBe('Our click rate');
    const ours = contentAt(built(spring), placeOf(built(spring), 'kpis', 'metric:CTR', 'name'));
    expect(report.edits).toEqual([
      { sheet: 'KPIs', address: cellAddress(label.row, 0), was: ours, yours: 'Our click rate', ours },
    ]);
  });

  test.each<[string, CellContent]>([
    ['a number', 0.5],
    ['another formula', call('SUM', 1, 2)],
    ['nothing at all', null],
  ])('over a formula of ours stays: %s', (_, content) => {
    const { book, report } = refreshed(typed(built(winter), figure, content), spring);
    expect(contentAt(book, placeOf(book, 'kpis', 'metric:CTR', 'latest'))).toEqual(content);
    expect(report.edits).toHaveLength(1);
  });

  test('in a formula of ours, were it only where it points, stays', () => {
    const { title, row, column } = placeOf(built(winter), 'by-channel', 'total', 'field:spend');
    const other = placeOf(built(winter), 'kpis', 'field:clicks', 'total');
    const pointing = cell(other.row, other.column, { sheet: built(winter).sheets[0]?.id ?? null });
    const before = typed(built(winter), { title, row, column }, pointing);
    const { report } = refreshed(before, spring);
    expect(report.edits).toMatchObject([{ yours: `='KPIs'!$${columnLetters(other.column)}$${other.row + 1}` }]);
  });

  test('goes where they take ours, cell by cell or all of it', () => {
    const book = typed(typed(built(winter), label, 'mine'), figure, 0.5);
    const { edits } = refreshed(book, spring).report;
    expect(edits).toHaveLength(2);
    const one = refreshed(book, spring, { takeOurs: edits.slice(0, 1) });
    expect(one.report.edits).toEqual(edits.slice(1));
    const all = refreshed(book, spring, { takeOurs: 'all' });
    expect(all.report.edits).toEqual([]);
    expect(all.book.sheets.map(trimmed)).toEqual(
      refreshed(built(winter), spring, { takeOurs: 'all' }).book.sheets.map(trimmed),
    );
    expect(refreshed(all.book, spring).change.steps).toEqual([]);
  });

  test('is still theirs at the next refresh, and the one after', () => {
    const first = refreshed(typed(built(winter), label, 'mine'), winter);
    const second = refreshed(first.book, spring);
    expect(second.report.edits).toHaveLength(1);
    expect(refreshed(second.book, spring).report.edits).toHaveLength(1);
  });

  test('and comes to what we say now is theirs all the same, and stays when we say something else', () => {
    const named = (name: string): WorkbookPlan => {
      const draft = draftSheet('sums', 'Sums');
      draft.put(0, 0, name);
      return { language: 'en', title: '', sheets: [draft.finish({})] };
    };
    const first = refreshed(typed(built(named('a')), { title: 'Sums', row: 0, column: 0 }, 'b'), named('b'));
    const second = refreshed(first.book, named('c'));
    expect(sheetOf(second.book, 'Sums').rows[0]?.[0]).toBe('b');
    expect([first.report.edits.length, second.report.edits.length]).toEqual([0, 1]);
  });

  test('and changed back is ours again', () => {
    const ours = contentAt(built(winter), label);
    const book = refreshed(typed(built(winter), label, 'mine'), winter).book;
    expect(refreshed(typed(book, label, ours), spring).report.edits).toEqual([]);
  });
});

describe('what we proposed in a cell to fill in', () => {
  test('stays where another build would propose something else, and that is told apart from edits', () => {
    const { place, plan } = proposal(0.9);
    const { report, book } = refreshed(built(plan), proposal(0.8).plan);
    expect(contentAt(book, place)).toBe(0.9);
    expect(report.edits).toEqual([]);
    expect(report.proposalsKept).toEqual([{ sheet: 'Settings', address: 'B1', was: null, yours: 0.9, ours: 0.8 }]);
  });

  test('stays where another build has nothing for it', () => {
    const { book, report } = refreshed(built(proposal(0.9).plan), proposal(null).plan);
    expect(contentAt(book, proposal(null).place)).toBe(0.9);
    expect(report.proposalsKept).toEqual([]);
  });

  test('follows where it is a formula, or a word that the other build has in another language', () => {
    const formula = refreshed(built(proposal(call('SUM', 1)).plan), proposal(call('SUM', 2)).plan);
    expect(contentAt(formula.book, proposal(null).place)).toEqual(call('SUM', 2));
    const word = refreshed(built(proposal('Weekend').plan), { ...proposal('Hafta sonu').plan, language: 'tr' });
    expect(contentAt(word.book, proposal(null).place)).toBe('Hafta sonu');
    const same = refreshed(built(proposal('Weekend').plan), proposal('Hafta sonu').plan);
    expect(contentAt(same.book, proposal(null).place)).toBe('Weekend');
  });

  function proposal(content: CellContent) {
    const draft = draftSheet('settings', 'Settings');
    draft.putRow(0, 0, ['On track', content]);
    draft.role('input', 0, 1);
    const plan: WorkbookPlan = { language: 'en', title: '', sheets: [draft.finish({ rowKeys: ['setting:on_track'] })] };
    return { plan, place: { title: 'Settings', row: 0, column: 1 } };
  }
});

describe('what the user added', () => {
  test('rows and columns stay behind the line of ours that they followed', () => {
    const { row, column } = placeOf(built(winter), 'kpis', 'field:spend', 'note');
    const wide = insertedLines(insertedLines(built(winter), 'KPIs', 'row', row + 1), 'KPIs', 'column', column + 1);
    const noted = typed(
      typed(wide, { title: 'KPIs', row: row + 1, column: 0 }, 'mine'),
      { title: 'KPIs', row, column: column + 1 },
      'also mine',
    );
    const { book } = refreshed(noted, spring);
    const now = placeOf(book, 'kpis', 'field:spend', 'note');
    expect(contentAt(book, { ...now, row: now.row + 1, column: 0 })).toBe('mine');
    expect(contentAt(book, { ...now, column: now.column + 1 })).toBe('also mine');
  });

  test('records below ours that the plan has too are not there twice, and stay theirs', () => {
    const data = markedOf(built(winter), 'data');
    const cells = [46_086, 'Search', 120, 60, 3000];
    const book = cells.reduce<ModelWorkbook>(
      (before, content, column) => typed(before, { title: 'Data', row: data.rows.length + 1, column }, content),
      built(winter),
    );
    const first = refreshed(book, spring);
    expect(sheetOf(first.book, 'Data').rows.filter((row) => row[0] === 46_086)).toHaveLength(1);
    const restated = planFor([...january, ...february, day('2026-03-05', 'Search', 999, 60), march[1] as string]);
    const second = refreshed(first.book, restated);
    expect(second.report.edits).toMatchObject([{ sheet: 'Data', yours: 120, ours: 999 }]);
  });

  test('a sheet that bears our title is left alone, and ours takes another', () => {
    const own = { id: 'own', title: 'kpis', hidden: false, rows: [['mine']] };
    const { book, report } = refreshed({ ...emptyWorkbook, sheets: [own] }, winter);
    expect(book.sheets[0]).toEqual(own);
    expect(report.sheetsAdded[0]).toBe('KPIs (2)');
    expect(value(book, 'by-channel', 'total', 'field:spend')).toBe(320);
  });

  test('a copy of a sheet of ours is theirs, wherever it stands', () => {
    for (const title of ['Copy of KPIs', 'Old']) {
      const copied = duplicated(built(winter), 'KPIs', title);
      for (const book of [copied, { ...copied, sheets: [...copied.sheets].reverse() }]) {
        const done = refreshed(book, spring);
        expect(done.report.copies).toEqual([title]);
        expect(done.change.steps.filter((step) => 'title' in step && step.title === title)).toEqual([]);
      }
    }
  });
});

describe('what the user arranged', () => {
  test('renamed sheets are found, and formulas follow', () => {
    const { book, report } = refreshed(renamed(renamed(built(winter), 'Data', 'Export'), 'KPIs', 'Übersicht'), spring);
    expect(report.sheetsAdded).toEqual([]);
    expect(book.sheets.map(({ title }) => title)).toEqual(expect.arrayContaining(['Export', 'Übersicht']));
    expect(value(book, 'kpis', 'field:spend', 'total')).toBe(530);
  });

  test('an order of rows is kept where no formula reads them otherwise', () => {
    const book = sorted(built(winter), 'By Channel', 4, [5, 4]);
    const before = markedOf(book, 'by-channel').rows.map(({ key }) => key);
    const done = refreshed(book, spring);
    expect(done.change.steps.filter(({ kind }) => kind.startsWith('move'))).toEqual([]);
    expect(done.report.edits).toEqual([]);
    const now = markedOf(done.book, 'by-channel').rows.map(({ key }) => key);
    expect(now.filter((key) => before.includes(key))).toEqual(before);
    expect(value(done.book, 'by-channel', 'others', 'field:spend')).toBe('');
  });

  test('formulas that a sort left behind are still ours', () => {
    const three = planFor([...january, day('2026-01-21', 'Print', 10, 5)]);
    const four = planFor([...january, day('2026-01-21', 'Print', 10, 5), day('2026-01-22', 'Radio', 5, 1)]);
    const { report, book } = refreshed(sorted(built(three), 'By Channel', 4, [5, 4, 6]), four);
    expect(report.edits).toEqual([]);
    // By hand: 100 + 60 + 10 + 5.
    expect(value(book, 'by-channel', 'total', 'field:spend')).toBe(175);
    expect(value(book, 'by-channel', 'value:Search', 'rank')).toBe(1);
    expect(value(book, 'by-channel', 'value:Radio', 'rank')).toBe(4);
  });

  test('rows that were sorted without their marks are found by what they hold', () => {
    const turned = sorted(built(winter), 'By Channel', 4, [5, 4]);
    const sheet = sheetOf(turned, 'By Channel');
    const { markColumn } = markedOf(turned, 'by-channel');
    const rows = sheet.rows.map((cells, row) =>
      cells.map((content, column) =>
        column === markColumn ? (sheetOf(built(winter), 'By Channel').rows[row]?.[column] ?? null) : content,
      ),
    );
    const { report, book } = refreshed(withSheet(turned, { ...sheet, rows }), spring);
    expect(report.edits).toEqual([]);
    expect(value(book, 'by-channel', 'value:Social', 'field:spend')).toBe(110);
  });

  test('a column that was taken out of the periods is put back, so that sums are right', () => {
    const { column } = placeOf(built(spring), 'kpis', 'heading', 'total');
    const { column: last } = placeOf(built(spring), 'kpis', 'heading', 'period:2026-03-01/month');
    const book = movedLines(built(spring), 'KPIs', 'column', column, last);
    const done = refreshed(book, spring);
    expect(done.change.steps.filter(({ kind }) => kind === 'move-columns')).toHaveLength(1);
    expect(done.book.sheets.map(trimmed)).toEqual(built(spring).sheets.map(trimmed));
  });

  test('a row of ours that was deleted comes back, and formulas that lost it are mended', () => {
    const { row } = placeOf(built(winter), 'kpis', 'field:spend', 'name');
    const { book, report } = refreshed(deletedLines(built(winter), 'KPIs', 'row', row), winter);
    expect(report.rowsAdded).toEqual([{ sheet: 'KPIs', count: 1 }]);
    expect(report.edits).toEqual([]);
    expect(book.sheets.map(trimmed)).toEqual(built(winter).sheets.map(trimmed));
  });
});

describe('another build', () => {
  test('in another language brings every word of ours, and no title', () => {
    const turkish = planFor([...january, ...february], { language: 'tr' });
    const { book, report } = refreshed(built(winter), turkish);
    expect(report.edits).toEqual([]);
    expect(book.sheets.map(({ title }) => title)).toEqual(built(winter).sheets.map(({ title }) => title));
    const place = placeOf(book, 'kpis', 'field:spend', 'name');
    expect(contentAt(book, place)).toBe(
      contentAt(built(turkish), placeOf(built(turkish), 'kpis', 'field:spend', 'name')),
    );
    expect(value(book, 'kpis', 'field:spend', 'total')).toBe(320);
  });

  test('without some rows keeps them, says so beside them, and takes them up again', () => {
    const fewer = planFor([...january, ...february], { metrics: ['CPC'] });
    const first = refreshed(built(winter), fewer);
    expect(first.report.keptThoughGone).toContainEqual({ sheet: 'KPIs', key: 'metric:CTR' });
    expect(contentAt(first.book, placeOf(first.book, 'kpis', 'metric:CTR', 'note'))).toBe('No longer in the source');
    expect(value(first.book, 'kpis', 'metric:CTR', 'total')).toBeCloseTo(134 / (134 * 50), 12);
    expect(refreshed(first.book, fewer).change.steps).toEqual([]);
    const back = refreshed(first.book, winter);
    expect(back.report).toMatchObject({ keptThoughGone: [], rowsAdded: [], edits: [] });
    expect(contentAt(back.book, placeOf(back.book, 'kpis', 'metric:CTR', 'note'))).not.toBe('No longer in the source');
  });

  test('with less layout clears what it wrote, and nothing of the user’s', () => {
    const lines = (...texts: readonly string[]): WorkbookPlan => {
      const draft = draftSheet('read-me', 'Read me');
      for (const [row, text] of texts.entries()) draft.put(row, 0, text);
      return { language: 'en', title: '', sheets: [draft.finish({})] };
    };
    const before = typed(built(lines('a', 'b', 'c')), { title: 'Read me', row: 2, column: 0 }, 'mine');
    const { book, report } = refreshed(before, lines('a'));
    expect(
      sheetOf(book, 'Read me')
        .rows.slice(0, 3)
        .map(([first]) => first),
    ).toEqual(['a', null, 'mine']);
    expect(report.keptThoughGone).toEqual([]);
    expect(refreshed(book, lines('a')).change.steps).toEqual([]);
  });

  test('without a sheet leaves it as it is', () => {
    const without: WorkbookPlan = { ...winter, sheets: winter.sheets.filter(({ key }) => key !== 'read-me') };
    const { report, book } = refreshed(built(winter), without);
    expect(report.sheetsKept).toEqual(['Read me']);
    expect(book.sheets).toEqual(built(winter).sheets);
  });

  test('puts a new sheet behind the one that it follows', () => {
    const without: WorkbookPlan = { ...winter, sheets: winter.sheets.filter(({ key }) => key !== 'by-channel') };
    const { book, report } = refreshed(built(without), winter);
    expect(report.sheetsAdded).toEqual(['By Channel']);
    expect(book.sheets.map(({ title }) => title)).toEqual(built(winter).sheets.map(({ title }) => title));
    expect(value(book, 'by-channel', 'total', 'field:spend')).toBe(320);
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

describe('what was lost', () => {
  const missing = (book: ModelWorkbook, plan = spring) => reconcile(plan, snapshotOf(book));
  const without = (book: ModelWorkbook, place: Readonly<{ title: string; column?: number; row?: number }>) => {
    const sheet = sheetOf(book, place.title);
    const rows = sheet.rows.map((cells, row) =>
      cells.map((content, column) => (row === place.row || column === place.column ? null : content)),
    );
    return withSheet(book, { ...sheet, rows });
  };

  test('the marks of the data: nothing is built beside them', () => {
    const { markColumn } = markedOf(built(winter), 'data');
    const lost = without(built(winter), { title: 'Data', column: markColumn });
    expect(missing(lost)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: 'Data' });
  });

  test('the row of marks of the KPIs, or the mark of one row: nothing is built beside them', () => {
    const { markRow, markColumn } = markedOf(built(winter), 'kpis');
    const lost = without(built(winter), { title: 'KPIs', row: markRow as number });
    expect(missing(lost)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: 'KPIs' });
    const { row } = placeOf(built(winter), 'kpis', 'heading', 'name');
    const typedOver = typed(built(winter), { title: 'KPIs', row, column: markColumn }, 'x');
    expect(missing(typedOver)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: 'KPIs' });
  });

  test('a column at the end of what formulas read: they are still ours, and whole again', () => {
    const { column } = placeOf(built(winter), 'kpis', 'heading', 'period:2026-01-01/month');
    const done = refreshed(deletedLines(built(winter), 'KPIs', 'column', column), spring);
    expect(done.report.edits).toEqual([]);
    expect(value(done.book, 'kpis', 'field:spend', 'total')).toBe(530);
    expect(done.book.sheets.map(trimmed)).toEqual(refreshed(built(winter), spring).book.sheets.map(trimmed));
  });
});

test('a baseline that no period is called by any longer follows, and one that somebody typed becomes the period that holds it', () => {
  const quarters = planFor([...january, ...february, ...march, day('2026-04-05', 'Search', 10, 4)], {
    granularity: 'quarter',
  });
  const place = (book: ModelWorkbook) => placeOf(book, 'kpis', 'control:baseline', 'latest');
  const proposed = contentAt(built(quarters), place(built(quarters)));
  expect(proposed).not.toBeNull();
  const { book } = refreshed(built(winter), quarters);
  expect(contentAt(book, place(book))).toBe(proposed);
  const own = refreshed(typed(built(winter), place(built(winter)), 'Feb 2026'), quarters).book;
  expect(contentAt(own, place(own))).toBe('Q1 2026');
});
