// Long because each case is a whole pasted sample, kept beside what it must become.
import fc from 'fast-check';
import { isoDate } from '../values/day-number.ts';
import type { Language } from '../values/language.ts';
import type { IntakeOptions } from './options.ts';
import { readText } from './read-text.ts';
import { isIntakeFailure, type Table, type TableColumn } from './table.ts';

function table(text: string, options: Partial<IntakeOptions> = {}): Table {
  const result = readText(text, { language: 'en', ...options });
  if (isIntakeFailure(result)) throw new Error(`no table: ${result.code}`);
  return result;
}

function column(read: Table, header: string): TableColumn {
  const found = read.columns.find((each) => each.header === header);
  if (found === undefined) throw new Error(`no column ${header}`);
  return found;
}

const dates = (read: Table, header: string): (string | null)[] =>
  column(read, header).cells.map((cell) => (typeof cell === 'number' ? isoDate(cell) : null));

const problems = (read: Table): string[] => read.problems.map(({ code, row, found }) => `${code} ${row} ${found}`);

const period = (read: Table): string | null =>
  read.period === null ? null : `${isoDate(read.period.from)} ${isoDate(read.period.to)}`;

/** Cells of a one-column table named by something no field knows. */
const cellsOf = (cells: readonly string[], language: Language = 'en', header = 'Xyz'): TableColumn =>
  column(
    table(
      ['Row', ...cells.map((_, index) => `r${index}`)]
        .map((row, index) => `${row}\t${[header, ...cells][index]}`)
        .join('\n'),
      { language },
    ),
    header,
  );

describe('exports in five languages', () => {
  test('English: an ad report with a preamble, missing marks, totals in between and at the end', () => {
    const read = table(
      [
        'Ad performance',
        '"June 1, 2026 - June 30, 2026"',
        '',
        'Campaign,Currency code,Impr.,Clicks,CTR,Cost',
        'Spring sale,USD,"1,234,567","2,100",2.5%,"1,050.25"',
        'Brand, USD,"98,765", --,0.00%,88.10',
        'Total: Search,USD,"1,333,332","2,100",2.5%,"1,138.35"',
        'Video,USD,"4,010",12,0.3%,10.00',
        'Total: Account,USD,"1,337,342","2,112",2.5%,"1,148.35"',
      ].join('\r\n'),
    );
    expect(read).toMatchObject({ delimiter: ',', headerRow: 4, rowCount: 3, currency: 'USD', sourceRows: [5, 6, 8] });
    expect(period(read)).toBe('2026-06-01 2026-06-30');
    expect(column(read, 'Impr.')).toMatchObject({ field: 'impressions', type: 'count', numberStyle: '1,234.56' });
    expect(column(read, 'Impr.').cells).toEqual([1234567, 98765, 4010]);
    expect(column(read, 'Clicks').cells).toEqual([2100, null, 12]);
    expect(column(read, 'CTR')).toMatchObject({ field: null, type: 'percent', cells: [0.025, 0, 0.003] });
    expect(column(read, 'Cost')).toMatchObject({ field: 'spend', type: 'money', cells: [1050.25, 88.1, 10] });
    expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [7, 'totals'],
      [9, 'totals'],
    ]);
  });

  test('Turkish: semicolons, decimal commas, lira signs, a month column, a totals row', () => {
    const read = table(
      [
        'Ay;Kampanya adı;Gösterim;Tıklamalar (Tümü);Harcanan Tutar (TRY);Dönüşüm oranı',
        'OCAK 2026;Kış indirimi;1.234.567;12.500;₺45.678,90;%2,5',
        'Şubat 2026;Sevgililer günü;987.654;9.800;₺1.200,00;%3',
        'Mart 2026;kış İndirimi;12.000;90;₺99,5;yok',
        'Toplam;;2.234.221;22.390;₺46.978,40;',
      ].join('\n'),
      { language: 'tr' },
    );
    expect(read).toMatchObject({ delimiter: ';', rowCount: 3, currency: 'TRY' });
    expect(dates(read, 'Ay')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(column(read, 'Gösterim')).toMatchObject({ field: 'impressions', cells: [1234567, 987654, 12000] });
    expect(column(read, 'Harcanan Tutar (TRY)')).toMatchObject({
      field: 'spend',
      type: 'money',
      numberStyle: '1.234,56',
      cells: [45678.9, 1200, 99.5],
    });
    expect(column(read, 'Dönüşüm oranı')).toMatchObject({ type: 'percent', cells: [0.025, 0.03, null] });
    expect(column(read, 'Kampanya adı').cells).toEqual(['Kış indirimi', 'Sevgililer günü', 'Kış indirimi']);
    expect(read.leftOut).toMatchObject([{ row: 5, why: 'totals' }]);
  });

  test('Indonesian: tabs, rupiah, short magnitudes, a date range above', () => {
    const read = table(
      [
        'Laporan kampanye',
        'Periode: 1 Juli 2026 - 31 Juli 2026',
        'Tanggal\tNama kampanye\tImpresi\tJumlah yang dibelanjakan (IDR)\tOmzet lain',
        '1 Juli 2026\tMerdeka\t12.345.678\tRp1.234.567\t1,5 jt',
        '2 Agu 2026\tLebaran\t1.500\tRp 98.000,-\t750 rb',
        'Jumlah\t\t12.347.178\tRp1.332.567\t2,25 jt',
      ].join('\n'),
      { language: 'id' },
    );
    expect(read).toMatchObject({ delimiter: '\t', headerRow: 3, rowCount: 2, currency: 'IDR' });
    expect(period(read)).toBe('2026-07-01 2026-07-31');
    expect(dates(read, 'Tanggal')).toEqual(['2026-07-01', '2026-08-02']);
    expect(column(read, 'Jumlah yang dibelanjakan (IDR)').cells).toEqual([1234567, 98000]);
    expect(column(read, 'Omzet lain').cells).toEqual([1_500_000, 750_000]);
  });

  test('Arabic: Arabic semicolons, Arabic-Indic digits and percent signs, riyals', () => {
    const read = table(
      [
        'التاريخ؛اسم الحملة؛مرات الظهور؛النقرات؛الإنفاق (SAR)؛النسبة',
        '١ يوليو ٢٠٢٦؛رمضان؛١٬٢٣٤٬٥٦٧؛١٢٣؛١٬٢٣٤٫٥٠ ر.س؛٪١٢٫٥',
        '٢ يوليو ٢٠٢٦؛العيد؛٩٨٧٬٦٥٤؛٤٥؛٩٩٫٥ ر.س؛٣٪',
        'الإجمالي؛؛٢٬٢٢٢٬٢٢١؛١٦٨؛١٬٣٣٤٫٠٠ ر.س؛',
      ].join('\n'),
      { language: 'ar' },
    );
    expect(read).toMatchObject({ delimiter: '؛', rowCount: 2, currency: 'SAR' });
    expect(dates(read, 'التاريخ')).toEqual(['2026-07-01', '2026-07-02']);
    expect(column(read, 'مرات الظهور').cells).toEqual([1234567, 987654]);
    expect(column(read, 'مرات الظهور').numberStyle).toBe('١٬٢٣٤٫٥٦');
    expect(column(read, 'الإنفاق (SAR)').cells).toEqual([1234.5, 99.5]);
    expect(column(read, 'النسبة').cells).toEqual([0.125, 0.03]);
  });

  test('Polish: spaces in numbers, złoty, a stray decimal point that reads only one way', () => {
    const read = table(
      [
        'Dzień\tNazwa kampanii\tWydana kwota (PLN)\tKliknięcia linku',
        '1 lipca 2026\tJesień\t1\u00a0234,50 zł\t1\u202f200',
        '2 lipca 2026\tZima\t99.5 zł\t--',
        'Razem\t\t1\u00a0334,00 zł\t1\u202f200',
      ].join('\n'),
      { language: 'pl' },
    );
    expect(column(read, 'Wydana kwota (PLN)')).toMatchObject({ numberStyle: '1 234,56', cells: [1234.5, 99.5] });
    expect(column(read, 'Kliknięcia linku').cells).toEqual([1200, null]);
    expect(read).toMatchObject({ currency: 'PLN', rowCount: 2 });
    expect(problems(read)).toEqual(['said-empty null --']);
  });
});

describe('numbers by the column’s evidence', () => {
  test('one telling cell settles the others', () => {
    expect(cellsOf(['1.234', '5.678', '1.234,5']).cells).toEqual([1234, 5678, 1234.5]);
    expect(cellsOf(['1.234', '5.678', '12.5'], 'tr').cells).toEqual([1.234, 5.678, 12.5]);
  });

  test('a column that could be either is told with both readings, and the language decides', () => {
    const text = 'Campaign\tSpend\nA\t1.234\nB\t5.678';
    const turkish = table(text, { language: 'tr' });
    expect(column(turkish, 'Spend').cells).toEqual([1234, 5678]);
    expect(turkish.problems).toEqual([
      {
        code: 'ambiguous-number',
        row: null,
        column: 'Spend',
        found: '1.234',
        readings: ['1234', '1.234'],
        readAs: [',', '.'],
      },
    ]);
    const english = table(text);
    expect(column(english, 'Spend').cells).toEqual([1.234, 5.678]);
    expect(english.problems).toMatchObject([{ code: 'ambiguous-number', readings: ['1.234', '1234'] }]);
  });

  test('a count is whole: an open column of clicks is grouped in any language, and still told', () => {
    const read = table('Campaign\tClicks\nA\t1,234\nB\t5,678', { language: 'tr' });
    expect(column(read, 'Clicks').cells).toEqual([1234, 5678]);
    expect(read.problems).toMatchObject([{ code: 'ambiguous-number', readings: ['1234', '1.234'] }]);
  });

  test('a cell that contradicts the column is a problem, never misread', () => {
    const read = table('Name\tXyz\nA\t1,234.56\nB\t2,345.67\nC\t1.234,56\nD\t9,876.50\nE\t12.5\nF\t7,5');
    expect(column(read, 'Xyz').cells).toEqual([1234.56, 2345.67, null, 9876.5, 12.5, null]);
    expect(problems(read)).toEqual(['not-a-number 4 1.234,56', 'not-a-number 7 7,5']);
  });

  test('unreadable cells are told and stay as blanks; under four fifths the column is text', () => {
    const read = table('Campaign,Clicks\nA,1\nB,2\nC,3\nD,4\nE,abc\n');
    expect(column(read, 'Clicks').cells).toEqual([1, 2, 3, 4, null]);
    expect(read.problems).toEqual([{ code: 'not-a-number', row: 6, column: 'Clicks', found: 'abc' }]);
    expect(cellsOf(['1', 'x', '2', 'y']).type).toBe('text');
  });

  test('keys, ages and telephone numbers stay text', () => {
    expect(cellsOf(['00123', '45678', '00901']).cells).toEqual(['00123', '45678', '00901']);
    expect(cellsOf(['25-34', '35-44']).type).toBe('text');
    expect(cellsOf(['+905321234567', '+905329876543']).type).toBe('text');
    expect(cellsOf(['12345678901234567', '12345678901234568']).cells[0]).toBe('12345678901234567');
  });

  test('types: counts, numbers, money, durations, percents', () => {
    expect(cellsOf(['1', '2']).type).toBe('count');
    expect(cellsOf(['1.5', '2.25']).type).toBe('number');
    expect(cellsOf(['$1.50', '$2']).type).toBe('money');
    expect(cellsOf(['0:12:34', '1h 2m 3s'])).toMatchObject({ type: 'duration', cells: [754, 3723] });
    expect(cellsOf(['5%', '7%', '0']).cells).toEqual([0.05, 0.07, 0]);
  });
});

describe('dates by the column’s evidence', () => {
  test('one day above twelve settles the order', () => {
    const read = table('Date,Clicks\n03/04/2026,1\n13/04/2026,2\n');
    expect(dates(read, 'Date')).toEqual(['2026-04-03', '2026-04-13']);
    expect(read.problems).toEqual([]);
  });

  test('without evidence the language decides, and both readings are told', () => {
    const text = 'Date,Clicks\n03/04/2026,1\n05/06/2026,2\n';
    expect(dates(table(text), 'Date')).toEqual(['2026-03-04', '2026-05-06']);
    expect(dates(table(text, { language: 'pl' }), 'Date')).toEqual(['2026-04-03', '2026-06-05']);
    expect(table(text).problems).toEqual([
      {
        code: 'ambiguous-date',
        row: null,
        column: 'Date',
        found: '03/04/2026',
        readings: ['2026-03-04', '2026-04-03'],
        readAs: ['mdy', 'dmy'],
      },
    ]);
  });

  test('serials and compact dates count in a date column only', () => {
    expect(dates(table('Date,Clicks\n46204,1\n46205.75,2\n'), 'Date')).toEqual(['2026-07-01', '2026-07-02']);
    expect(dates(table('Date,Clicks\n20260701,1\n20260702,2\n'), 'Date')).toEqual(['2026-07-01', '2026-07-02']);
    expect(cellsOf(['46204', '46205']).type).toBe('count');
  });

  test('Hijri and Buddhist dates are refused, each with its row', () => {
    const read = table('التاريخ,Clicks\n12 محرم 1448,1\n2026-07-02,2\n01/07/2569,3\n', { language: 'ar' });
    expect(dates(read, 'التاريخ')).toEqual([null, '2026-07-02', null]);
    expect(problems(read)).toEqual(['unsupported-calendar 2 12 محرم 1448', 'unsupported-calendar 4 01/07/2569']);
  });

  test('a date column with words in it tells them', () => {
    const read = table('Date,Clicks\n2026-07-01,1\n2026-07-02,1\n2026-07-03,1\n2026-07-04,1\nsoon,1\n');
    expect(problems(read)).toEqual(['not-a-date 6 soon']);
  });
});

describe('rows', () => {
  test('numbers of rows count blank lines, preamble and quoted line breaks as one row', () => {
    const read = table('\n"Report\nof July"\n\nCampaign,Clicks\n"A\nB",1\n\nC,2\n');
    expect(read).toMatchObject({ headerRow: 4, sourceRows: [5, 7], rowCount: 2 });
    expect(column(read, 'Campaign').cells[0]).toBe('A\nB');
  });

  test('ragged rows stay, with a problem each', () => {
    const read = table('Campaign,Clicks,Cost\nA,1,2\nB,3\nC,4,5,6,7\n');
    expect(column(read, 'Cost').cells).toEqual([2, null, 5]);
    expect(problems(read)).toEqual(['missing-cells 3 2', 'extra-cells 4 6, 7']);
  });

  test('a repeated header is left out and told', () => {
    const read = table('Campaign,Clicks\nA,1\nCampaign,Clicks\nB,2\n');
    expect(read).toMatchObject({
      rowCount: 2,
      leftOut: [{ row: 3, why: 'repeated-header', cells: ['Campaign', 'Clicks'] }],
    });
  });

  test('a campaign named Total recall is data', () => {
    expect(table('Campaign,Clicks\nTotal recall,1\nOther,2\n').rowCount).toBe(2);
  });

  test('a nameless row of sums at the start or end is a totals row', () => {
    const header = 'Reporting starts,Campaign name,Impressions,Amount spent (USD)';
    const rows = ['2026-07-01,A,100,1.5', '2026-07-01,B,200,2.5', '2026-07-01,,300,4.0'];
    const last = table([header, ...rows].join('\n'));
    expect(last).toMatchObject({ rowCount: 2, leftOut: [{ row: 4, why: 'totals' }] });
    const [a = '', b = '', sums = ''] = rows;
    expect(table([header, sums, a, b].join('\n'))).toMatchObject({ rowCount: 2, leftOut: [{ row: 2, why: 'totals' }] });
    expect(table([header, a, b, '2026-07-01,,301,4.0'].join('\n')).rowCount).toBe(3);
  });

  test('a cell that only begins with a quote swallows nothing', () => {
    const read = table('Campaign\tClicks\n"Best" shoes\t1\nB\t2\n"C\tquoted"\t3\n');
    expect(column(read, 'Campaign').cells).toEqual(['"Best" shoes', 'B', 'C\tquoted']);
    expect(column(read, 'Clicks').cells).toEqual([1, 2, 3]);
  });
});

describe('headers', () => {
  test('odd, empty and repeated headers all get a name', () => {
    const read = table('__proto__,Clicks,Clicks,,constructor\na,1,2,3,b\nc,4,5,6,d\n');
    expect(read.columns.map(({ header }) => header)).toEqual([
      '__proto__',
      'Clicks',
      'Clicks (2)',
      'Column D',
      'constructor',
    ]);
    expect(problems(read)).toEqual(['duplicate-header 1 Clicks', 'empty-header 1 ']);
  });

  test('the user’s map names fields, and reads the column as such', () => {
    const read = table('Was,Wer\n1,x\nzwei,y\n', { map: { Was: 'clicks', Wer: 'campaign' } });
    expect(read.columns.map(({ field }) => field)).toEqual(['clicks', 'campaign']);
    expect(column(read, 'Was').cells).toEqual([1, null]);
    expect(problems(read)).toEqual(['not-a-number 3 zwei']);
  });

  test('a column whose values contradict its name loses the field to the next best', () => {
    const read = table('Link clicks,Clicks\nyes,1\nno,2\n');
    expect(read.columns.map(({ field }) => field)).toEqual([null, 'clicks']);
  });

  test('data without a header gets columns by letter', () => {
    const read = table('2026-07-01,150,20\n2026-07-02,160,30\n');
    expect(read).toMatchObject({ headerRow: 0, rowCount: 2, problems: [] });
    expect(read.columns.map(({ header }) => header)).toEqual(['Column A', 'Column B', 'Column C']);
  });

  test('five hundred columns', () => {
    const names = Array.from({ length: 500 }, (_, index) => `H${index}`);
    expect(table(`${names.join('\t')}\n${names.map((_, index) => index).join('\t')}`).columns).toHaveLength(500);
  });
});

describe('currency', () => {
  test('several currencies are none, and a problem', () => {
    const read = table('Campaign,Spend,Revenue\nA,$5,€7\nB,$6,€8\n');
    expect(read.currency).toBeNull();
    expect(read.problems).toMatchObject([{ code: 'mixed-currency', found: 'USD, EUR' }]);
  });

  test('a bare dollar sign is no contradiction to a dollar code', () => {
    expect(table('Campaign,Spend (CAD)\nA,$5\n')).toMatchObject({ currency: 'CAD', problems: [] });
  });
});

describe('sources', () => {
  test('an HTML table from the clipboard', () => {
    const read = table(
      '<meta charset="utf-8"><table><tr><th>Campaign</th><th>Clicks</th></tr>' +
        '<tr><td rowspan=2>A &amp; B</td><td>1,200</td></tr><tr><td>1,300,000</td></tr></table>',
    );
    expect(read).toMatchObject({ delimiter: null, rowCount: 2 });
    expect(column(read, 'Campaign').cells).toEqual(['A & B', null]);
    expect(column(read, 'Clicks').cells).toEqual([1200, 1300000]);
  });

  test('a table drawn with pipes, a first line that names the delimiter, a mark at the start', () => {
    expect(table('| Campaign | Clicks |\n|---|---|\n| A | 1 |\n')).toMatchObject({ rowCount: 1, sourceRows: [3] });
    expect(table('sep=;\nCampaign;Clicks\nA;1\n')).toMatchObject({ delimiter: ';', headerRow: 2 });
    expect(table('\ufeffCampaign,Clicks\nA,1\n').columns[0]?.header).toBe('Campaign');
  });

  test('nothing and no text end in a message', () => {
    expect(readText('', { language: 'en' })).toEqual({ code: 'empty', found: '' });
    expect(readText(' \n\n', { language: 'en' })).toEqual({ code: 'empty', found: '' });
    expect(readText('PK\u0003\u0004\u0000\u0000', { language: 'en' })).toMatchObject({ code: 'binary' });
  });

  test('no text makes intake throw, and no row is lost', () => {
    const bit = fc.constantFrom(
      '\t',
      ',',
      ';',
      '|',
      '\n',
      '\r\n',
      '"',
      '""',
      '1.234',
      '1,5',
      '%',
      '-',
      '--',
      'Total',
      'Date',
    );
    const piece = fc.oneof(
      bit,
      bit,
      fc.string({ maxLength: 6, unit: 'binary' }),
      fc.constantFrom('Clicks', '2026-07-01', '٣', 'İ'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom<Language>('en', 'tr', 'ar'),
        (pieces, language) => {
          const result = readText(pieces.join(''), { language });
          if (isIntakeFailure(result)) return;
          expect(result.sourceRows).toHaveLength(result.rowCount);
          for (const { cells } of result.columns) expect(cells).toHaveLength(result.rowCount);
          expect(new Set(result.columns.map(({ header }) => header)).size).toBe(result.columns.length);
          const places = result.problems.map(({ row, column: name, code }) => `${row} ${name ?? code}`);
          expect(new Set(places).size).toBe(places.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
