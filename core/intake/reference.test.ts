import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../values/day-number.ts';
import { decodeBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { isIntakeFailure, type Table } from './table.ts';

/** Exports from public sources that are not part of the project. MARKSHEET_REFERENCE names the folder that holds them. */
const folder = [process.env.MARKSHEET_REFERENCE, '../shared/reference'].find(
  (path) => path !== undefined && existsSync(path),
);
const exportsFolder = join(folder ?? '', 'exports');
const present = folder !== undefined && existsSync(exportsFolder);

const describeReference = present ? describe : describe.skip;
const note = present ? '' : ' (skipped: set MARKSHEET_REFERENCE to the folder of reference files)';

function read(file: string): Table {
  const text = decodeBytes(readFileSync(join(exportsFolder, file)));
  const result = typeof text === 'string' ? readText(text, { language: 'en' }) : text;
  if (isIntakeFailure(result)) throw new Error(result.code);
  return result;
}

const cells = (table: Table, field: string) => table.columns.find((column) => column.field === field)?.cells;

describeReference(`real exports${note}`, () => {
  test('a Google Ads report in English', () => {
    const table = read('google_ads_campaign_report_en_INR.csv');
    expect(table).toMatchObject({ delimiter: ',', headerRow: 3, sourceRows: [4, 5], currency: 'INR' });
    expect([table.period?.from, table.period?.to].map((day) => isoDate(day ?? 0))).toEqual([
      '2025-07-08',
      '2025-07-31',
    ]);
    expect(table.leftOut.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '6 totals',
      '7 totals',
      '8 totals',
      '9 totals',
    ]);
    expect(cells(table, 'impressions')).toEqual([25881, 20287]);
    expect(cells(table, 'interactions')).toEqual([20127, 1934]);
    expect(cells(table, 'spend')).toEqual([1661.67, 904.26]);
    expect(cells(table, 'conversions')).toEqual([0, 15]);
  });

  test('a Meta report in Turkish', () => {
    const table = read('fixture_meta_ads_tr_decimalcomma.csv');
    expect(table).toMatchObject({ rowCount: 1, currency: 'TRY', problems: [] });
    expect(cells(table, 'spend')).toEqual([150.5]);
    expect(cells(table, 'clicks')).toEqual([120]);
    expect(cells(table, 'date')?.map((day) => isoDate(Number(day)))).toEqual(['2026-07-01']);
    expect(table.columns.find(({ header }) => header === 'Yaş')).toMatchObject({ type: 'text', cells: ['25-34'] });
  });

  test('a Meta report in Polish', () => {
    const table = read('fixture_meta_ads_pl_decimalcomma.csv');
    expect(table).toMatchObject({
      rowCount: 2,
      currency: 'PLN',
      problems: [{ code: 'said-empty', found: '--', rows: [3] }],
    });
    expect(cells(table, 'spend')).toEqual([1234.5, 99.5]);
    expect(cells(table, 'clicks')).toEqual([120, null]);
  });

  test('a Meta report in Indonesian', () => {
    const table = read('fixture_meta_ads_id_indonesian.csv');
    expect(table).toMatchObject({ rowCount: 5, currency: 'IDR', problems: [] });
    expect(cells(table, 'spend')).toEqual([18533, 15000, 50000, 35000, 25000]);
    expect(cells(table, 'reach')).toEqual([2100, 1800, 5600, 2000, 900]);
  });
});
