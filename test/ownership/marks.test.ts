import { call, cell, range } from '../../core/workbook/formula.ts';
import { MARK_VERSION } from '../../core/workbook/ownership/mark-text.ts';
import { readMarked } from '../../core/workbook/ownership/read-marked.ts';
import type { Upgrade } from '../../core/workbook/ownership/upgrade.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { CellValue, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';

/*
 *      A        B      C
 *  1   Channel  Spend  Share
 *  2   Search   60     =B2/SUM(B2:B3)
 *  3   Social   40     =B3/SUM(B2:B3)
 */
function smallPlan(): WorkbookPlan {
  const draft = draftSheet('by', 'By channel');
  draft.putRow(0, 0, ['Channel', 'Spend', 'Share']);
  draft.putRow(1, 0, ['Search', 60, call('SUM', cell(1, 1), range(1, 1, 2, 1))]);
  draft.putRow(2, 0, ['Social', 40, call('SUM', cell(2, 1), range(1, 1, 2, 1))]);
  const rowKeys = ['heading', 'value:Search', 'value:Social'];
  const filter = { row: 0, column: 0, lastRow: 2, lastColumn: 2 };
  return {
    language: 'en',
    title: 'x',
    sheets: [draft.finish({ rowKeys, columnKeys: ['name', 'spend', null], filter })],
  };
}

const snapshot = (rows: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  ...{ title: 'By channel', key: null, hidden: false },
  values: rows,
  formulas: [],
});

const crossing = 'marksheet:1:by|language=en';
const rowsOf = (marks: readonly CellValue[]): readonly (readonly CellValue[])[] => [
  ['Channel', 'Spend', 'Share', marks[0] ?? null],
  ['Search', 60, 0.6, marks[1] ?? null],
  ['Social', 40, 0.4, marks[2] ?? null],
  [],
  ['0:name', '1:spend', '2:layout:0', crossing],
];
const marks = ['0:heading|a,b,c', '1:value:Search|d,e,f.g', '2:value:Social|h,i,j.k'];

describe('marks of a plan', () => {
  const [sheet] = withMarks(smallPlan()).sheets;

  test('stand in a hidden column behind ours and in a hidden row below, with a blank row between', () => {
    expect(sheet?.hiddenColumns).toEqual([3]);
    expect(sheet?.hiddenRows).toEqual([4]);
    const below = sheet?.blocks.find(({ row }) => row === 4);
    expect(below).toEqual({ row: 4, column: 0, rows: [['0:name', '1:spend', '2:layout:0']] });
    expect(sheet?.blocks[sheet.blocks.length - 1]).toEqual({ row: 4, column: 3, rows: [[crossing]] });
  });

  test('are sorted along by the filter', () => {
    expect(sheet?.filter).toEqual({ row: 0, column: 0, lastRow: 2, lastColumn: 3 });
  });

  test('leave every cell of the plan as it is', () => {
    const plan = smallPlan();
    expect(withMarks(plan).sheets[0]?.blocks[0]).toBe(plan.sheets[0]?.blocks[0]);
  });

  test('are behind charts too', () => {
    const plan = examplePlan(exampleOf('google-ads-en.csv'));
    for (const marked of withMarks(plan).sheets) {
      const areas = plan.sheets.find(({ key }) => key === marked.key)?.charts.map(({ area }) => area) ?? [];
      for (const { lastRow, lastColumn } of areas) {
        expect(marked.hiddenRows[0]).toBeGreaterThan(lastRow);
        expect(marked.hiddenColumns[0]).toBeGreaterThan(lastColumn);
      }
    }
  });

  test('are behind joined cells too: of these the first alone keeps what it holds', () => {
    const { sheets, ...plan } = smallPlan();
    const merges = [{ row: 0, column: 0, lastRow: 5, lastColumn: 6 }];
    const [joined] = withMarks({ ...plan, sheets: sheets.map((one) => ({ ...one, merges })) }).sheets;
    expect(joined?.hiddenColumns).toEqual([7]);
    expect(joined?.hiddenRows).toEqual([7]);
  });

  test('of long data stand beside its rows, and its header says what the columns are', () => {
    const data = withMarks(examplePlan(exampleOf('google-ads-en.csv'))).sheets.find(({ key }) => key === 'data');
    expect(data?.hiddenRows).toEqual([]);
    const [block] = data?.columnBlocks ?? [];
    const beside = block?.columns[block.columns.length - 1] ?? [];
    expect(data?.columnBlocks).toHaveLength(1);
    for (const mark of beside) expect(mark).toMatch(/^row:[a-z0-9]{8,14}(#\d+)?\|[a-z0-9]{1,7}$/);
    const header = data?.blocks[data.blocks.length - 1]?.rows[0]?.[0];
    expect(header).toMatch(/^marksheet:1:data\|language=en\|columns=field:date~/);
  });

  test('hold no more than a cell takes: 32,767 characters in Excel', () => {
    for (const file of ['google-ads-en.csv', 'crm-leads-en.csv', 'saas-monthly-en.csv'])
      for (const { blocks } of withMarks(examplePlan(exampleOf(file))).sheets)
        for (const cells of blocks.flatMap(({ rows }) => rows))
          for (const content of cells) if (typeof content === 'string') expect(content.length).toBeLessThan(32_767);
  });
});

test('a sheet too wide for its marks goes without them', () => {
  const draft = draftSheet('wide', 'Wide');
  for (let column = 0; column < 2400; column += 1) draft.put(0, column, column);
  const plan: WorkbookPlan = { language: 'en', title: '', sheets: [draft.finish({})] };
  expect(withMarks(plan)).toEqual(plan);
});

describe('marks of a sheet', () => {
  const places = (found: ReturnType<typeof readMarked>) => [
    Object.fromEntries(found?.rows.map(({ key, position }) => [key, position]) ?? []),
    Object.fromEntries(found?.columns.map(({ key, position }) => [key, position]) ?? []),
  ];

  test('tell what each line is', () => {
    const found = readMarked(snapshot(rowsOf(marks)));
    expect(places(found)).toEqual([
      { heading: 0, 'value:Search': 1, 'value:Social': 2 },
      { name: 0, spend: 1, 'layout:0': 2 },
    ]);
    expect(found?.facts).toEqual({ language: 'en' });
  });

  test('are found after a sort, with rows and columns that came in, and wherever the sheet begins', () => {
    const [head, search, social, gap, below] = rowsOf(marks) as (readonly CellValue[])[];
    const rows = [['A note'], head, social, ['mine'], search, gap, below].map((cells) => [null, ...(cells ?? [])]);
    expect(places(readMarked(snapshot(rows)))).toEqual([
      { heading: 1, 'value:Search': 4, 'value:Social': 2 },
      { name: 1, spend: 2, 'layout:0': 3 },
    ]);
  });

  test('that are damaged or deleted leave their lines to the user', () => {
    const found = readMarked(snapshot(rowsOf([marks[0] as string, '1:value', 'what is this?'])));
    expect(places(found)[0]).toEqual({ heading: 0, value: 1 });
    const [first, ...rest] = rowsOf([null, ...marks.slice(1)]);
    expect(places(readMarked(snapshot([first ?? [], ...rest])))[0]).toEqual({ 'value:Search': 1, 'value:Social': 2 });
  });

  test('that stand twice are ours once: the first', () => {
    const rows = rowsOf(marks);
    const copied = [...rows.slice(0, 3), rows[1] as readonly CellValue[], ...rows.slice(3)];
    expect(places(readMarked(snapshot(copied)))[0]).toMatchObject({ 'value:Search': 1 });
  });

  test('are none without their crossing', () => {
    expect(readMarked(snapshot(rowsOf(marks).slice(0, 4)))).toBeNull();
    expect(readMarked(snapshot([['marksheet'], ['marksheet:x:y']]))).toBeNull();
  });
});

describe('marks of another version', () => {
  const old = rowsOf(marks).map((cells) =>
    cells.map((value) =>
      value === crossing ? 'marksheet:0:by' : typeof value === 'string' ? value.replace('|', ' ') : value,
    ),
  );
  const step: Upgrade = {
    from: 0,
    change: (found) => ({ ...found, beside: found.beside.map((text) => text?.replace(' ', '|') ?? null) }),
  };

  test('become those of this one, step by step', () => {
    const found = readMarked(snapshot(old), [step]);
    expect(found?.version).toBe(MARK_VERSION);
    expect(found?.rows[1]).toEqual({
      ...{ key: 'value:Search', position: 1, ordinal: 1, isGone: false },
      prints: ['d', 'e', 'f.g'],
    });
  });

  test('to which no steps lead are not ours', () => {
    expect(readMarked(snapshot(old), [])).toBeNull();
  });

  test('that are newer tell so', () => {
    const rows = rowsOf(marks).map((cells) =>
      cells.map((value) => (value === crossing ? `marksheet:${MARK_VERSION + 1}:by` : value)),
    );
    expect(readMarked(snapshot(rows))?.version).toBe(MARK_VERSION + 1);
  });
});
