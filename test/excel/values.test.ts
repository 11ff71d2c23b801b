import { isDateFormat } from '../../excel-addin/host/read/date-format.ts';
import { FIGURES, figuresAndReader, only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };

describe('an error without a formula', () => {
  async function withErrors() {
    const client = excelClient();
    await client.host.apply(figuresAndReader, watch);
    client.excel.book.type(FIGURES, 'F3', '#N/A');
    client.excel.book.type(FIGURES, 'F4', "'#N/A");
    client.excel.book.type(FIGURES, 'G3', '=ISERROR(F3)');
    client.excel.book.type(FIGURES, 'G4', '=ISERROR(F4)');
    await client.host.snapshot();
    return client;
  }
  const kinds = ({ excel }: Awaited<ReturnType<typeof withErrors>>) =>
    ['F3', 'F4', 'G3', 'G4'].map((place) => excel.book.value(FIGURES, place));

  test('comes back as an error with its row, and a text that reads like one as a text', async () => {
    const client = await withErrors();
    const before = kinds(client);
    expect(before).toEqual(['#N/A', '#N/A', true, false]);
    const inverse = await client.host.apply(only({ kind: 'delete-rows', title: FIGURES, at: 2, count: 2 }), watch);
    await client.host.snapshot();
    await client.host.apply(inverse, watch);
    expect(kinds(client)).toEqual(before);
  });

  test('that somebody types meanwhile is noticed, and stays one', async () => {
    const client = await withErrors();
    client.excel.book.type(FIGURES, 'F3', 1);
    await client.host.snapshot();
    client.excel.batches.before(client.excel.batches.count + 1, () => client.excel.book.type(FIGURES, 'F3', '#N/A'));
    const step = { kind: 'set-cells', title: FIGURES, cells: [{ row: 2, column: 5, content: 'ours' }] } as const;
    expect((await driverOf(client.host).apply(only(step), null)).failure).toBe('changed-meanwhile');
    expect(kinds(client)).toEqual(['#N/A', '#N/A', true, false]);
  });
});

test.each(['mmm', 'mmmm', 'mm', 'mmm-yy', 'yyyy-mm-dd', 'm/d/yyyy h:mm', 'd', '[$-41F]d mmmm yyyy', 'dddd'])(
  'numbers that are shown as %s are days',
  (format) => expect(isDateFormat(format)).toBe(true),
);

test.each([
  'h:mm',
  'mm:ss',
  '[mm]',
  '[h]:mm:ss',
  'h:mm AM/PM',
  '0.0 "mm"',
  '#,##0',
  'General',
  '@',
  '0.00E+00',
  '0 \\m',
])('numbers that are shown as %s are no days', (format) => expect(isDateFormat(format)).toBe(false));
