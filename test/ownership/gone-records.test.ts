import { NOTE_KEY } from '../../core/intake/merge/record-notes.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { tableOf } from '../workbook/examples.ts';
import { text } from './brought-in.ts';
import { contentAt, joined, maybeMarked, placeOf, typed } from './living-workbook.ts';
import { type ModelWorkbook, sheetOf } from './model-workbook.ts';
import { made, renewed } from './renewed.ts';

const header = 'Day,Campaign,Cost,Clicks';
const days = text(
  header,
  '2026-07-01,Brand,10.50,20',
  '2026-07-01,Spring,4.00,7',
  '2026-07-02,Brand,12.00,24',
  '2026-07-02,Spring,8.00,9',
);
const before = made({ table: tableOf(days, 'en') });
const next = (...rows: readonly string[]) => tableOf(text(header, ...rows), 'en');
const spring = ['2026-07-01,Spring,4.00,7', '2026-07-02,Spring,8.00,9', '2026-07-03,Spring,8.00,9'];

/** What stands in the column about the source, below its header; null where there is no such column. */
function notes(book: ModelWorkbook): readonly unknown[] | null {
  const data = maybeMarked(book, 'data');
  const column = data?.columns.find(({ key }) => key === NOTE_KEY)?.position;
  return data && column !== undefined
    ? sheetOf(book, data.sheet.title)
        .rows.slice(1, data.rows.length + 1)
        .map((cells) => cells[column] ?? null)
    : null;
}

describe('records that the new data cover and lack', () => {
  test('are counted with what they hold, listed, and marked on Data in words', () => {
    const after = renewed(before, { table: next(...spring) });
    expect(after.merge?.goneRecords).toMatchObject({
      ...{ places: [0, 2], renamed: [], lacking: 0 },
      amount: { column: 'Cost', type: 'money', sum: 22.5 },
    });
    expect(after.report.keptThoughGone).toHaveLength(2);
    const gone = 'No longer in the source';
    expect(notes(after.book)).toEqual([gone, null, gone, null, null]);
    expect(after.undone.sheets.length).toBe(before.sheets.length);
    expect(renewed(after.book, { table: next(...spring) }).change.steps).toEqual([]);
    expect(renewed(after.book, {}).change.steps).toEqual([]);
  });

  test('and that come back lose the word, while the workbook’s other rows keep it', () => {
    const marked = renewed(before, { table: next(...spring) }).book;
    const back = renewed(marked, { table: next('2026-07-02,Brand,12.00,24', '2026-07-02,Spring,8.00,9') });
    expect(notes(back.book)).toEqual(['No longer in the source', null, null, null, null]);
  });

  test('say so in the words of the language, and change words with it', () => {
    let book = renewed(before, { table: next(...spring) }).book;
    for (const language of languages) {
      book = renewed(book, {}, { language }).book;
      expect(notes(book)?.[0]).not.toBeNull();
      expect(new Set(notes(book)).size).toBe(2);
      expect(locales[language]).toBeDefined();
    }
    expect(notes(renewed(book, {}, { language: 'en' }).book)?.[0]).toBe('No longer in the source');
  });

  test('look renamed where all but a name is the same', () => {
    const renamed = ['2026-07-01,Brand UK,10.50,20', '2026-07-02,Brand UK,12.00,24'];
    const after = renewed(before, { table: next(...spring, ...renamed) });
    expect(after.merge?.goneRecords.renamed).toEqual([
      { column: 'Campaign', was: 'Brand', now: 'Brand UK', places: [0, 2] },
    ]);
    expect(notes(after.book)?.slice(0, 3)).toEqual([
      'Looks renamed in the source',
      null,
      'Looks renamed in the source',
    ]);
    expect(renewed(after.book, { table: next(...spring, ...renamed) }).change.steps).toEqual([]);
  });

  test('do not look renamed by noughts alone', () => {
    const nought = made({ table: next('2026-07-01,Old,0,0', '2026-07-01,Brand,10.50,20', '2026-07-01,Spring,4.00,7') });
    const table = next('2026-07-01,New,0,0', '2026-07-01,Brand,10.50,20', '2026-07-01,Spring,4.00,7');
    expect(renewed(nought, { table }).merge?.goneRecords).toMatchObject({ places: [0], renamed: [], amount: null });
  });

  test('are told without marks where the new data are a part of all', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => `2026-07-01,${name},1.00,2`);
    const after = renewed(made({ table: next(...many) }), {
      table: next('2026-07-01,A,1.00,2', '2026-07-02,A,1.00,2'),
    });
    expect(after.merge?.goneRecords).toMatchObject({ places: [], lacking: 3 });
    expect(notes(after.book)).toBeNull();
    expect(after.report.keptThoughGone).toEqual([]);
  });

  test('are not those of another kind of export, nor what people typed', () => {
    const ads = text('Day,Campaign,Cost,Clicks,Reach', '2026-07-01,Social,5.00,6,700');
    const both = renewed(before, { table: tableOf(ads, 'en') }).book;
    expect(notes(both)).toBeNull();
    const again = renewed(both, { table: tableOf(days, 'en') });
    expect(again.merge?.gone).toEqual([]);
    let own = before;
    for (const [column, content] of [46_205, 'Mine', 5, 6].entries())
      own = typed(own, { title: 'Data', row: 5, column }, content);
    expect(renewed(own, { table: tableOf(days, 'en') }).merge?.gone).toEqual([]);
  });

  test('of a list without days are told where most of it is found again', () => {
    const list = ['A', 'B', 'C', 'D'].map((name, index) => `${name},${index + 1}.50,2`);
    const listed = (...rows: readonly string[]) => tableOf(text('Campaign,Cost,Clicks', ...rows), 'en');
    const book = made({ table: listed(...list) });
    expect(renewed(book, { table: listed(...list.slice(1)) }).merge?.goneRecords.places).toEqual([0]);
    expect(renewed(book, { table: listed('E,1.00,2') }).merge?.goneRecords).toMatchObject({ places: [], lacking: 0 });
  });

  test('are marked in words where the new data are all there is', () => {
    const alone = renewed(before, { table: next(...spring) }, { join: false });
    expect(notes(alone.book)?.filter((note) => note !== null)).toHaveLength(2);
    expect(renewed(alone.book, { table: next(...spring) }, { join: false }).change.steps).toEqual([]);
  });

  test('keep what people wrote beside them, and the word stands beside records that they changed', () => {
    const cost = placeOf(before, 'data', maybeMarked(before, 'data')?.rows[0]?.key ?? '', 'field:spend');
    const after = renewed(typed(before, cost, 99), { table: next(...spring) });
    expect(notes(after.book)?.[0]).toBe('No longer in the source');
    expect(after.report.edits).toEqual([]);
    const place = placeOf(after.book, 'data', maybeMarked(after.book, 'data')?.rows[0]?.key ?? '', NOTE_KEY);
    const mine = renewed(typed(after.book, place, 'checked'), { table: next(...spring) });
    expect(contentAt(mine.book, place)).toBe('checked');
    expect(joined(mine.book, next(...spring)).report.gone).toHaveLength(2);
  });
});

test('a campaign that ran beside the one that is gone is not its new name, however alike their figures', () => {
  const rows = (names: readonly string[], first: number, last: number): readonly string[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((day) =>
      names.map((name) => `2026-07-${String(day).padStart(2, '0')},${name},5.00,1`),
    );
  const book = made({ table: next(...rows(['A', 'B', 'C'], 1, 10)) });
  const { merge } = renewed(book, { table: next(...rows(['A', 'B'], 9, 15)) });
  expect(merge?.goneRecords.places).toHaveLength(2);
  expect(merge?.goneRecords.renamed).toEqual([]);
});
