import { buildPlan } from '../../core/build.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { fixedToday } from '../workbook/examples.ts';
import { partsOf } from './file-parts.ts';

/** The number format of each style of a file, by its index. */
function formatsOf(styles: string): readonly (string | undefined)[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const [, cells = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  return [...cells.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => own.get(id));
}

test('what hidden lines hold is shown nowhere, for programs print it over right-to-left pages', async () => {
  const choices = {
    ...({ templates: ['goals'], language: 'ar', source: '', metrics: null, granularity: null, asOf: null } as const),
    today: fixedToday,
  };
  const plan = buildPlan({ table: null, book: exampleBook('ar', fixedToday) }, choices);
  if (plan === null) throw new Error('Nothing can be built');
  const marked = withMarks(plan);
  const parts = partsOf(await workbookBytes(marked, fixedToday));
  const formats = formatsOf(parts.get('xl/styles.xml') ?? '');
  const shown = marked.sheets.flatMap(({ title, hiddenColumns, hiddenRows }, index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)/g)].map(([, letters = '', row, more = '']) => ({
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      row: Number(row) - 1,
      format: formats[Number(/ s="(\d+)"/.exec(more)?.[1] ?? 0)],
    }));
    const hidden = cells.filter(({ row, column }) => hiddenColumns.includes(column) || hiddenRows.includes(row));
    expect([title, hidden.length > 3]).toEqual([title, true]);
    return hidden.filter(({ format }) => format !== ';;;').map((cell) => ({ title, ...cell }));
  });
  expect(shown).toEqual([]);
});
