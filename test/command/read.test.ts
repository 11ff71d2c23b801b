import { tmpdir } from 'node:os';
import { writeXlsx } from 'hucre/xlsx';
import { example, marksheet, removeTemporaryFolders, temporaryFile } from './marksheet.ts';

afterAll(removeTemporaryFolders);

type Told = Readonly<{
  delimiter: string | null;
  headerRow: number;
  rows: number;
  currency: string | null;
  period: { from: string; to: string } | null;
  columns: { header: string; field: string | null; type: string; numberStyle: string | null }[];
  leftOut: { row: number; why: string }[];
  problems: { code: string; row: number | null; column: string | null; found: string }[];
  values?: (string | number | null)[][];
}>;

async function told(words: readonly string[], input?: string | Uint8Array): Promise<Told> {
  const { code, stdout, stderr } = await marksheet(['read', ...words, '--json'], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[^\n]+\n$/);
  return JSON.parse(stdout) as Told;
}

const turkish = [
  'Kampanya raporu',
  '1 Temmuz 2026 - 31 Temmuz 2026',
  'Gün\tKampanya Adı\tHarcanan Tutar (TRY)\tTıklamalar (Tümü)\tDönüşüm oranı',
  '2026-07-01\tYaz\t1.234,56 ₺\t120\t%12,5',
  '2026-07-02\tYaz\tabc\t80\t',
  '2026-07-03\tYaz\t10,5 ₺\t70\t%3',
  '2026-07-04\tYaz\t20,25 ₺\t60\t%4',
  '2026-07-05\tYaz\t30 ₺\t50\t%5',
  'Toplam\t\t1.295,31 ₺\t380\t',
].join('\n');

describe('read --json', () => {
  test.concurrent('prints one object in the settled shape, with the typed rows where they are asked for', async () => {
    const path = temporaryFile('rapor.tsv', turkish);
    const [plain, full] = await Promise.all([told([path, '--lang', 'tr']), told([path, '--lang', 'tr', '--values'])]);
    expect(plain).toEqual({
      delimiter: '\t',
      headerRow: 3,
      rows: 5,
      currency: 'TRY',
      period: { from: '2026-07-01', to: '2026-07-31' },
      columns: [
        { header: 'Gün', field: 'date', type: 'date', numberStyle: null },
        { header: 'Kampanya Adı', field: 'campaign', type: 'text', numberStyle: null },
        { header: 'Harcanan Tutar (TRY)', field: 'spend', type: 'money', numberStyle: '1.234,56' },
        { header: 'Tıklamalar (Tümü)', field: 'clicks', type: 'count', numberStyle: expect.any(String) },
        { header: 'Dönüşüm oranı', field: null, type: 'percent', numberStyle: expect.any(String) },
      ],
      leftOut: [{ row: 9, why: 'totals' }],
      problems: [{ code: 'not-a-number', row: 5, column: 'Harcanan Tutar (TRY)', found: 'abc' }],
    });
    expect(Object.keys(plain)).toEqual('delimiter headerRow rows currency period columns leftOut problems'.split(' '));
    expect(Object.keys(full)).toEqual([...Object.keys(plain), 'values']);
    expect(full.values?.slice(0, 2)).toEqual([
      ['2026-07-01', 'Yaz', 1234.56, 120, 0.125],
      ['2026-07-02', 'Yaz', null, 80, null],
    ]);
  });

  test.concurrent('what is not there is null: no currency, no period, no field', async () => {
    const read = await told(['-', '--values'], 'Widget,Clicks\na,5\nb,7\n');
    expect(read).toMatchObject({ delimiter: ',', headerRow: 1, rows: 2, currency: null, period: null, leftOut: [] });
    expect(read.columns[0]).toEqual({ header: 'Widget', field: null, type: 'text', numberStyle: null });
    expect(read.values).toEqual([
      ['a', 5],
      ['b', 7],
    ]);
  });

  test.concurrent('without a preamble, the period is the first to the last date', async () => {
    const read = await told(['-'], 'Date;Clicks\n2026-07-09;5\n2026-07-02;7\n');
    expect(read).toMatchObject({ delimiter: ';', period: { from: '2026-07-02', to: '2026-07-09' } });
  });

  test.concurrent('standard input in UTF-16, as Excel saves Unicode text', async () => {
    const read = await told(['-', '--lang', 'tr'], Buffer.from(`\ufeff${turkish}`, 'utf16le'));
    expect(read.columns.map(({ field }) => field)).toEqual(['date', 'campaign', 'spend', 'clicks', null]);
  });

  test.concurrent('--lang settles what the data leaves open', async () => {
    const open = 'Name\tThing\na\t1.234\nb\t5.678';
    const [english, turkishRead] = await Promise.all([
      told(['-', '--values', '--lang', 'en'], open),
      told(['-', '--values', '--lang', 'tr'], open),
    ]);
    expect(english.values?.map(([, value]) => value)).toEqual([1.234, 5.678]);
    expect(turkishRead.values?.map(([, value]) => value)).toEqual([1234, 5678]);
    expect(turkishRead.problems[0]).toMatchObject({ code: 'ambiguous-number', column: 'Thing' });
  });
});

describe('--map', () => {
  test.concurrent('gives columns their fields; the header may hold a sign of equality', async () => {
    const words = ['-', '--map', 'a=b = c=spend', '--map', 'Hits=clicks'];
    const read = await told(words, 'Date,a=b = c,Hits\n2026-07-01,5,6\n');
    expect(read.columns.map(({ field }) => field)).toEqual(['date', 'spend', 'clicks']);
  });

  test.concurrent('wins over a header that is known', async () => {
    const read = await told(['-', '--map', 'Clicks=impressions'], 'Date,Clicks\n2026-07-01,6\n');
    expect(read.columns.map(({ field }) => field)).toEqual(['date', 'impressions']);
  });

  test.concurrent('a header that is not there is told, and the rest is read', async () => {
    const { code, stdout, stderr } = await marksheet(['read', '-', '--json', '--map', 'Clikcs=clicks'], 'Clicks\n6\n');
    expect(code).toBe(0);
    expect(stderr).toContain('Clikcs');
    expect((JSON.parse(stdout) as Told).rows).toBe(1);
  });

  test.concurrent.each([
    ['an unknown field', 'Clicks=clikcs', 'clikcs'],
    ['no field', 'Clicks', '--map'],
    ['no header', '=clicks', '--map'],
  ])('%s is wrong use', async (_, map, named) => {
    const { code, stdout, stderr } = await marksheet(['read', '-', '--json', '--map', map], 'Clicks\n6\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});

describe('workbooks', () => {
  const utc = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 6, day, hour));

  const workbook = () =>
    writeXlsx({
      sheets: [
        { name: 'Notes', rows: [] },
        {
          name: 'Export',
          rows: [
            ['Day', 'Campaign', 'Impressions', 'CTR', 'Amount spent (USD)', 'Follow-up'],
            [utc(1), 'Brand', 1000, 0.05, 12.5, utc(8)],
            [utc(2, 13), 'Brand', 2000, 0.065, 13.25, null],
            [utc(3), 'Generic', null, 0.07, 14, utc(9)],
          ],
          columns: [{}, {}, {}, { style: { numFmt: '0.0%' } }, {}, {}],
        },
      ],
    });

  test.concurrent('dates are dates, whatever the column is called, and percents are fractions', async () => {
    const read = await told([temporaryFile('export.xlsx', await workbook()), '--values']);
    expect(read).toMatchObject({
      delimiter: null,
      headerRow: 1,
      rows: 3,
      currency: 'USD',
      period: { from: '2026-07-01', to: '2026-07-03' },
      problems: [],
    });
    expect(read.columns.map(({ field, type }) => [field, type])).toEqual([
      ['date', 'date'],
      ['campaign', 'text'],
      ['impressions', 'count'],
      [null, expect.stringMatching(/^(?:percent|number)$/)],
      ['spend', 'money'],
      [null, 'date'],
    ]);
    expect(read.values).toEqual([
      ['2026-07-01', 'Brand', 1000, 0.05, 12.5, '2026-07-08'],
      ['2026-07-02', 'Brand', 2000, 0.065, 13.25, null],
      ['2026-07-03', 'Generic', null, 0.07, 14, '2026-07-09'],
    ]);
  });

  test.concurrent('one on standard input is known by its bytes', async () => {
    expect((await told(['-'], await workbook())).rows).toBe(3);
  });

  test.concurrent('one that is broken stops the work', async () => {
    const half = (await workbook()).slice(0, 900);
    const { code, stdout, stderr } = await marksheet(['read', temporaryFile('half.xlsx', half), '--json']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('half.xlsx');
    expect(stderr).not.toContain('    at ');
  });
});

describe('what cannot be read', () => {
  const refused = async (words: readonly string[], input?: string | Uint8Array) => {
    const { code, stdout, stderr } = await marksheet(['read', ...words], input);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
    return { code, stderr };
  };

  test.concurrent.each([
    ['a file that is not there', '/nowhere/at-all.csv', '/nowhere/at-all.csv'],
    ['a folder', tmpdir(), tmpdir()],
  ])('%s is wrong use', async (_, path, named) => {
    const { code, stderr } = await refused([path, '--json']);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });

  test.concurrent('a picture is told in the language asked for', async () => {
    const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(2000, 3)]);
    const { code, stderr } = await refused([temporaryFile('picture.csv', picture), '--json', '--lang', 'pl']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^picture\.csv: .*arkusz/);
  });

  test.concurrent('an empty source has no table', async () => {
    expect((await refused(['-', '--json'], '')).code).toBe(1);
    expect((await refused(['-', '--json'], '\n\n  \n')).code).toBe(1);
  });

  test.concurrent.each([
    ['no file', []],
    ['two files', [example('social-id.csv'), example('social-id.csv')]],
    ['an unknown language', ['-', '--lang', 'xx']],
  ])('%s is wrong use', async (_, words) => {
    expect((await refused(words)).code).toBe(2);
  });
});

test.concurrent('without --json it is a summary for people', async () => {
  const { code, stdout } = await marksheet(['read', example('crm-leads-en.csv')]);
  expect(code).toBe(0);
  expect(stdout).toContain('348 rows');
  expect(stdout).toContain('MQL date: mql_date, date');
});

describe('--read-as', () => {
  const csv = 'Date,Clicks\n03/04/2026,1.208\n';
  const values = async (...words: readonly string[]): Promise<unknown> =>
    JSON.parse((await marksheet(['read', '-', '--json', '--values', ...words], csv)).stdout).values;

  test('settles the order of dates and the sign before decimals', async () => {
    expect(await values('--read-as', 'Date=D/M', '--read-as', 'Clicks=1.234,56')).toEqual([['2026-04-03', 1208]]);
    expect(await values('--read-as', 'Date=M/D', '--read-as', 'Clicks=1,234.56')).toEqual([['2026-03-04', 1.208]]);
  });

  test('says where it changed nothing', async () => {
    const { code, stderr } = await marksheet(['read', '-', '--read-as', 'Day=D/M', '--read-as', 'Clicks=D/M'], csv);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/"Day" changed nothing: no column.*\n.*"Clicks" changed nothing: the column holds/),
    });
  });

  test.each(['Date', 'Date=', '=D/M', 'Date=Y/M', 'Clicks=1234'])('refuses %s by name', async (given) => {
    const { code, stderr } = await marksheet(['read', '-', '--read-as', given], csv);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--read-as needs') });
  });
});
