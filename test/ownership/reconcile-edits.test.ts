import { cellAddress, columnLetters } from '../../core/workbook/address.ts';
import { call, cell } from '../../core/workbook/formula.ts';
import type { CellContent, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { built, contentAt, placeOf, refreshed, typed } from './living-workbook.ts';
import { sheetOf, trimmed } from './model-workbook.ts';
import { spring, value, winter } from './monthly-plans.ts';

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
