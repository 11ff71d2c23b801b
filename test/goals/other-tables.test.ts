import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import type { Language } from '../../core/values/language.ts';

/** What is read of a table: each objective under its goal, and every problem. */
function said(rows: readonly (readonly (string | number | null)[])[], language: Language = 'en') {
  const { book, problems } = readGoalBook(rows, language);
  const goals = new Map(book.goals.map(({ id, text }) => [id, text]));
  return {
    objectives: book.objectives.map(({ goal, text, baseline, actual, target }) => [
      goals.get(goal ?? '') ?? null,
      text,
      baseline,
      actual,
      target?.kind === 'value' ? target.value : null,
    ]),
    problems: problems.map(({ code, column, found }) => [code, column, found]),
  };
}

describe('tables of objectives and key results', () => {
  const header = ['Objective', 'Key result', 'Owner', 'Start value', 'Current value', 'Target value', 'Due date'];
  const due = '2026-12-31';

  test('a key result that is nothing but the name of a measure is measured by it, any other by nothing known', () => {
    const names = ['MRR', 'Churn rate', 'NPS', 'Ship the help centre'];
    const { book } = readGoalBook([header, ...names.map((name) => ['Lead', name, 'Lena', 4, 3, 2, due])], 'en');
    expect(book.objectives.map(({ measure }) => measure)).toEqual(['mrr', 'CHURN_RATE', 'NPS', null]);
  });

  test('key results stand under an objective that is named once, in a cell merged over their rows', () => {
    const rows = [
      header,
      ['Lead the market', 'MRR to 120k', 'Lena', 80_000, 95_000, 120_000, due],
      [null, 'Churn to 2%', 'Lena', '4%', '3.1%', '2%', due],
      ['Delight customers', 'NPS to 50', 'Omar', 30, 38, 50, due],
      [null, 'Ship the help centre', 'Omar', 'No', 'Yes', 'Done', due],
    ];
    expect(said(rows)).toEqual({
      objectives: [
        ['Lead the market', 'MRR to 120k', 80_000, 95_000, 120_000],
        ['Lead the market', 'Churn to 2%', 0.04, 0.031, 0.02],
        ['Delight customers', 'NPS to 50', 30, 38, 50],
        ['Delight customers', 'Ship the help centre', null, 1, 1],
      ],
      problems: [],
    });
  });

  test('an objective in a row of its own heads its key results, and what else it says is told', () => {
    const rows = [
      header,
      ['Lead the market', null, 'Lena', null, null, null, null],
      [null, 'MRR to 120k', 'Lena', 80_000, 95_000, 120_000, due],
    ];
    expect(said(rows)).toEqual({
      objectives: [['Lead the market', 'MRR to 120k', 80_000, 95_000, 120_000]],
      problems: [['heading-cells', null, 'Lena']],
    });
  });

  test('an objective that has figures and no key result is kept', () => {
    const rows = [header, ['More demos', null, 'Ann', 0, 46, 100, due]];
    expect(said(rows).objectives).toEqual([['More demos', 'More demos', 0, 46, 100]]);
  });

  test('key results alone are objectives', () => {
    const rows = [
      ['Key Result(s)', 'Target', 'Current (value)', 'Baseline'],
      ['Win 100 demos', 100, 46, 0],
    ];
    expect(said(rows).objectives).toEqual([[null, 'Win 100 demos', 0, 46, 100]]);
  });

  test('a goal above objectives and key results is told, for only two of the three have a place', () => {
    const rows = [
      ['Goal', ...header],
      ['Grow', 'Lead the market', 'MRR to 120k', 'Lena', 80_000, 95_000, 120_000, due],
    ];
    expect(said(rows).problems).toEqual([['unknown-column', 'Goal', 'Grow']]);
  });

  test('letters and numbers of an outline say which rows are headings', () => {
    const rows = [
      ['#', 'Objective / KR', 'Owner', 'Baseline', 'Target', 'Current', 'Due date'],
      ['O1', 'Grow pipeline', null, null, null, null, null],
      ['KR1.1', 'Win 100 demos', 'Ann', 0, 100, 46, due],
    ];
    expect(said(rows).objectives).toEqual([['Grow pipeline', 'Win 100 demos', 0, 46, 100]]);
  });
});

describe('headers that other people’s tables have', () => {
  test.each([
    ['Q4 target', 'Actual to date'],
    ['Target Q4 2026', 'Current'],
    ['2026 Target', 'Progress to date'],
  ])('%s and %s', (target, actual) => {
    const rows = [
      ['Objective', 'Baseline', target, actual],
      ['Win leads', 10, 500, 240],
    ];
    expect(said(rows)).toEqual({ objectives: [[null, 'Win leads', 10, 240, 500]], problems: [] });
  });

  test.each<[Language, readonly string[]]>([
    ['tr', ['Amaç', 'Hedef açıklaması', 'Başlangıç değeri', 'Mevcut değer', 'Hedeflenen']],
    ['tr', ['Amaç', 'Anahtar sonuç', 'Baz', 'Güncel durum', 'Q4 hedef değeri']],
    ['id', ['Tujuan', 'Hasil kunci', 'Nilai awal', 'Saat ini', 'Target']],
    ['ar', ['الغاية', 'النتيجة الرئيسية', 'خط الأساس', 'الوضع الحالي', 'المستهدف']],
    ['pl', ['Cel', 'Kluczowy rezultat', 'Wartość początkowa', 'Obecnie', 'Wartość docelowa']],
  ])('in %s: %j', (language, header) => {
    const rows = [header, ['A', 'B', 10, 240, 500]];
    expect(said(rows, language)).toEqual({ objectives: [['A', 'B', 10, 240, 500]], problems: [] });
  });

  test('the owner of an Arabic table', () => {
    const { book, problems } = readGoalBook(
      [
        ['الهدف', 'المالك', 'المستهدف'],
        ['مضاعفة العملاء', 'سارة', 2400],
      ],
      'ar',
    );
    expect([book.objectives[0]?.owner, problems]).toEqual(['سارة', []]);
  });
});
