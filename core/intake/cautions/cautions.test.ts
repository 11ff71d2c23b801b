// Long because each case is a whole pasted sample, kept beside what must be told of it.
import type { Language } from '../../values/language.ts';
import { problemMessage } from '../problem-message.ts';
import { readCells } from '../read-cells.ts';
import { readText } from '../read-text.ts';
import { isIntakeFailure, type Problem, type Table } from '../table.ts';

function read(lines: readonly string[], language: Language = 'en'): Table {
  const table = readText(lines.join('\n'), { language });
  if (isIntakeFailure(table)) throw new Error(table.code);
  return table;
}

/** What is told with a code, as facts. */
const told = (table: Table, code: Problem['code']): readonly Partial<Problem>[] =>
  table.problems.filter((problem) => problem.code === code).map(({ code: _, row: __, ...facts }) => facts);

const codes = (table: Table): readonly string[] => table.problems.map(({ code }) => code);

const sentences = (table: Table, language: Language): string =>
  table.problems.map((problem) => problemMessage(problem, language)).join('\n');

describe('rows that a rate counts on one side only', () => {
  const email = [
    'Send date,Email name,Sent,Delivered,Opened',
    '2026-03-02,Spring 1,1000,980,300',
    '2026-03-09,Spring 2,1000,,700',
    '2026-03-16,Spring 3,1000,brak,750',
    '2026-03-23,Spring 4,1000,lost,0',
  ];

  test('are told with both columns, the rows and the metrics that divide them, and the sums stay', () => {
    const table = read(email);
    expect(told(table, 'one-sided')).toEqual([
      { column: 'Delivered', found: '', rows: [3, 4], count: 2, others: ['Opened'], metrics: ['OPEN_RATE'] },
    ]);
    expect(table.columns[4]?.cells).toEqual([300, 700, 750, 0]);
    expect(sentences(table, 'en')).toContain('Rows that have “Opened” but no “Delivered”: 2 (rows: 3, 4)');
    expect(sentences(table, 'en')).toContain('Open rate');
  });

  test('are told in Turkish and Polish of exports in those languages, cells that cannot be read included', () => {
    const turkish = read(
      [
        'Gün;Kampanya adı;Gösterim;Bağlantı Tıklamaları',
        '2.03.2026;Yaz;1.000;20',
        '3.03.2026;Yaz;bozuk;12',
        '4.03.2026;Kış;yok;7',
      ],
      'tr',
    );
    expect(told(turkish, 'one-sided')).toMatchObject([{ column: 'Gösterim', rows: [3, 4], metrics: ['CTR'] }]);
    expect(sentences(turkish, 'tr')).toContain('Tıklama oranı');
    const polish = read(
      ['Data;Nazwa mailingu;Wysłane;Dostarczone;Wypisania', '2026-03-02;A;100;98;2', '2026-03-09;B;100;;3'],
      'pl',
    );
    expect(told(polish, 'one-sided')).toMatchObject([
      { column: 'Dostarczone', others: ['Wypisania'], metrics: ['UNSUBSCRIBE_RATE'] },
    ]);
    expect(sentences(polish, 'pl')).toContain('mają „Wypisania”, a nie mają „Dostarczone”');
  });

  test('count where the denominator follows from other columns', () => {
    const table = read([
      'Date,Sent,Bounces,Unique opens',
      '2026-03-02,100,2,30',
      '2026-03-03,,,40',
      '2026-03-04,100,,50',
    ]);
    expect(told(table, 'one-sided')).toMatchObject([{ column: 'Sent', rows: [3], others: ['Unique opens'] }]);
  });

  test('name the first five rows and count them all', () => {
    const days = Array.from({ length: 9 }, (_, day) => `2026-03-0${day + 1},,${day + 1}`);
    const table = read(['Date,Impressions,Clicks', '2026-02-28,100,5', ...days]);
    expect(told(table, 'one-sided')).toMatchObject([{ rows: [3, 4, 5, 6, 7], count: 9 }]);
    expect(sentences(table, 'en')).toContain('9 (rows: 3, 4, 5, 6, 7, …)');
  });

  test('are no matter where both sides are empty, the numerator is 0, or nothing divides the two', () => {
    const table = read([
      'Date,Impressions,Clicks,Followers',
      '2026-03-01,100,5,7',
      '2026-03-02,,,8',
      '2026-03-03,,0,9',
    ]);
    expect(codes(table)).toEqual([]);
  });

  test('are no matter for costs: money is spent on days without a result too', () => {
    const table = read(['Day,Amount spent,Results', '2026-03-01,10,2', '2026-03-02,10,', '2026-03-03,10,1']);
    expect(codes(table)).toEqual([]);
  });

  test('are no matter where the whole denominator is empty: no metric comes of it', () => {
    expect(codes(read(['Date,Impressions,Clicks', '2026-03-01,,5', '2026-03-02,,6']))).toEqual([]);
  });
});

describe('cells of figures that say there is none', () => {
  test.each<readonly [Language, string, string]>([
    ['en', 'Delivered', 'n/a'],
    ['pl', 'Dostarczone', 'brak'],
    ['tr', 'Teslim edilen', 'yok'],
    ['id', 'Tersampaikan', 'tidak ada'],
    ['ar', 'تم التسليم', 'لا يوجد'],
    ['en', 'Delivered', '-'],
  ])('count as empty and are told once a column (%s, %s: %s)', (language, header, word) => {
    const table = read([`Date\t${header}`, '2026-03-01\t10', `2026-03-02\t${word}`, `2026-03-03\t${word}`], language);
    expect(table.columns[1]).toMatchObject({ field: 'delivered', cells: [10, null, null] });
    expect(told(table, 'said-empty')).toEqual([{ column: header, found: word, rows: [3, 4], count: 2 }]);
    expect(sentences(table, language)).toContain(word);
  });

  test('are not told of texts, dates, blanks and columns that feed nothing', () => {
    const table = read([
      'Created date,Campaign,Clicks,Mood',
      '2026-03-01,n/a,1,4',
      'n/a,Brand,,n/a',
      '2026-03-02,Brand,3,5',
    ]);
    expect(codes(table)).toEqual([]);
  });

  test('other words are told with their row and column', () => {
    expect(read(['Date,Clicks', '2026-03-01,1', '2026-03-02,many', '2026-03-03,2']).problems).toEqual([
      { code: 'not-a-number', row: 3, column: 'Clicks', found: 'many' },
    ]);
  });
});

describe('rows that stand twice', () => {
  const [header, one, other] = ['Date,Campaign,Clicks', '2026-03-01,Brand,5', '2026-03-02,Brand,6'];

  test('are told with their rows, and kept', () => {
    const table = read([header, one, other, one, one]);
    expect(table.rowCount).toBe(4);
    expect(told(table, 'repeated-rows')).toEqual([{ column: null, found: '', rows: [4, 5], count: 2 }]);
    expect(sentences(table, 'en')).toContain('2 (rows: 4, 5)');
  });

  test('are told in Arabic and Indonesian', () => {
    const arabic = read(['التاريخ؛النقرات', '٢٠٢٦-٠٧-٠١؛٥', '٢٠٢٦-٠٧-٠١؛٥'], 'ar');
    expect(sentences(arabic, 'ar')).toContain('(الصفوف: 3)');
    const indonesian = read(['Tanggal;Klik', '1/7/2026;5', '1/7/2026;5'], 'id');
    expect(sentences(indonesian, 'id')).toContain('1 (baris 3)');
  });

  test('are the same in every cell as written, those that cannot be read included', () => {
    expect(codes(read([header, one, '2026-03-01,Brand,6', '2026-03-01,brand,5']))).toEqual([]);
    expect(codes(read(['Date,Clicks,Note', '2026-03-01,5,a', '2026-03-01,5,n/a', '2026-03-01,5,']))).toEqual([]);
  });

  test('are found among typed cells too', () => {
    const table = readCells(
      [
        ['Date', 'Clicks'],
        ['2026-03-01', 5],
        ['2026-03-01', 5],
      ],
      { language: 'en' },
    );
    expect(table).toMatchObject({ problems: [{ code: 'repeated-rows', rows: [3] }] });
  });

  test('a totals row is none of them', () => {
    expect(codes(read([header, one, 'Total,,5', 'Total,,5']))).toEqual([]);
  });
});

describe('ids that stand twice', () => {
  test.each<readonly [Language, readonly string[], string]>([
    ['en', ['Deal ID,Deal name,Amount', 'D-1,Acme,100', 'D-2,Brom,200', 'D-1,Acme Ltd,150'], 'Deal ID'],
    [
      'en',
      ['Lead ID,Created date,Source', 'L-1,2026-03-01,Ads', 'L-2,2026-03-01,Ads', 'L-1,2026-03-02,Web'],
      'Lead ID',
    ],
    ['tr', ['Sipariş No;Tarih;Tutar', '17;1.03.2026;10', '18;1.03.2026;11', '17;2.03.2026;12'], 'Sipariş No'],
    ['pl', ['ID szansy sprzedaży;Kwota', '17;10', '18;11', '17;12'], 'ID szansy sprzedaży'],
    ['id', ['ID pesanan;Tanggal;Klik', '17;1/3/2026;10', '18;1/3/2026;11', '17;2/3/2026;12'], 'ID pesanan'],
    ['ar', ['رقم الطلب؛التاريخ؛النقرات', 'أ17؛٢٠٢٦-٠٧-٠١؛٥', 'أ18؛٢٠٢٦-٠٧-٠١؛٥', 'أ17؛٢٠٢٦-٠٧-٠٢؛٥'], 'رقم الطلب'],
  ])('are told with the row and the id (%s: %s)', (language, lines, header) => {
    const table = read(lines, language);
    expect(told(table, 'repeated-id')).toEqual([
      { column: header, found: table.columns[0]?.cells[0], rows: [4], count: 1 },
    ]);
    expect(sentences(table, language)).toContain(header);
    expect(table.rowCount).toBe(3);
  });

  test('a campaign has many rows, but one a day and device', () => {
    const header = 'Gün;Kampanya kimliği;Cihaz;Gösterim';
    const days = ['1.03.2026;120;Mobil;10', '1.03.2026;120;Web;11', '2.03.2026;120;Mobil;12'];
    expect(codes(read([header, ...days], 'tr'))).toEqual([]);
    expect(told(read([header, ...days, '2.03.2026;120;Mobil;13'], 'tr'), 'repeated-id')).toMatchObject([
      { column: 'Kampanya kimliği', found: '120', rows: [5] },
    ]);
  });

  test('rows without an id, the products of one order and a buyer with two orders are no matter', () => {
    expect(codes(read(['Order ID,Clicks', ',1', ',2', '7,3']))).toEqual([]);
    expect(codes(read(['Order ID,Lineitem name,Total', '1,Cup,10', '1,Plate,12']))).toEqual([]);
    expect(
      codes(read(['Order ID,Email,Created date,Total', '1,a@b.example,2026-03-01,9', '2,a@b.example,2026-03-02,8'])),
    ).toEqual([]);
  });

  test('a row that is the same throughout is told as such alone', () => {
    expect(codes(read(['Order ID,Total', '1,10', '2,11', '1,10']))).toEqual(['repeated-rows']);
  });
});

describe('parts of a whole', () => {
  test('that add up to more than it are told with both sums', () => {
    const table = read(['Date,Delivered,Unique opens', '2026-03-01,100,90', '2026-03-02,100,150', '2026-03-03,,50']);
    expect(told(table, 'part-over-whole')).toEqual([
      { column: 'Unique opens', found: '240 / 200', others: ['Delivered'], rows: [3], count: 1 },
    ]);
    expect(sentences(table, 'en')).toContain('“Unique opens” adds up to more than “Delivered”');
    const turkish = read(['Gün;Gösterim;Tıklamalar', '1.03.2026;10;90', '2.03.2026;10;5'], 'tr');
    expect(sentences(turkish, 'tr')).toContain('(95 / 20)');
  });

  test('may exceed it on one day, when the emails of the day before are opened', () => {
    expect(codes(read(['Date,Delivered,Unique opens', '2026-03-01,100,20', '2026-03-02,5,15']))).toEqual([]);
  });
});

test('every caution has a sentence without gaps in every language', () => {
  const table = read([
    'Date,Order ID,Impressions,Clicks,Delivered',
    ...['2026-03-01,1,10,50,n/a', '2026-03-02,2,,5,7', '2026-03-02,2,,5,7', '2026-03-03,1,1,2,3'],
  ]);
  const found = new Set(codes(table));
  expect([...found].sort()).toEqual(['one-sided', 'part-over-whole', 'repeated-id', 'repeated-rows', 'said-empty']);
  for (const language of ['en', 'tr', 'id', 'ar', 'pl'] as const)
    expect(sentences(table, language)).not.toMatch(/[{}]/);
});
