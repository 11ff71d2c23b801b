import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import {
  example,
  marksheet,
  marksheetCutShort,
  type Outcome,
  removeTemporaryFolders,
  temporaryFile,
  temporaryFolder,
} from './marksheet.ts';

afterAll(removeTemporaryFolders);

const target = (): string => join(temporaryFolder(), 'report.xlsx');

type Built = Outcome & Readonly<{ path: string; sheets: readonly Readonly<{ name: string; rows: unknown[][] }>[] }>;

/** Builds into a new file and reads it back; nothing else may lie beside it. */
async function built(words: readonly string[], input?: string): Promise<Built> {
  const path = target();
  const outcome = await marksheet(['build', ...words, '--out', path], input);
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
  expect(readdirSync(dirname(path))).toEqual(['report.xlsx']);
  const { sheets } = await readXlsx(readFileSync(path));
  return { ...outcome, path, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows as unknown[][] })) };
}

const textOf = ({ sheets }: Built, name: string): string =>
  JSON.stringify(sheets.find((sheet) => sheet.name === name)?.rows ?? []);

function reportDate({ sheets }: Built): string | undefined {
  const row = sheets.find(({ name }) => name === 'KPIs')?.rows.find(([label]) => label === 'Report date');
  return row
    ?.find((cell): cell is Date => cell instanceof Date)
    ?.toISOString()
    .slice(0, 10);
}

async function refused(words: readonly string[], code: 1 | 2, input?: string): Promise<string> {
  const outcome = await marksheet(['build', ...words], input);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).not.toContain('    at ');
  return outcome.stderr;
}

const ads = 'Date,Campaign,Cost (USD),Impressions,Clicks\n2026-06-30,A,10,1000,50\n2026-07-01,A,20,3000,60\n';
const moreAds = 'Date,Campaign,Cost (USD),Impressions,Clicks\n2026-08-01,A,40,5000,70\n';
const crm = 'Lead ID,Create Date,MQL date\n1,2026-07-01,2026-07-03\n2,2026-07-01,\n3,2026-06-30,2026-07-01\n';

describe('a workbook', () => {
  test.concurrent('from a file: sheets are told, and so is what was read', async () => {
    const book = await built([example('google-ads-en.csv')]);
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['KPIs', 'Definitions', 'Data']));
    expect(book.stderr).toContain(`${book.path}: KPIs, Funnel, By Campaign, Definitions, Data, Read me`);
    expect(book.stderr).toContain('Rows read: 114 · Rows left out: 2');
  });

  test.concurrent('from standard input, in another language', async () => {
    const book = await built(['-', '--lang', 'tr'], ads);
    expect(book.sheets.map(({ name }) => name)).toContain('Veri');
    expect(book.sheets.map(({ name }) => name)).not.toContain('Data');
  });

  test.concurrent('with the metrics asked for and no others', async () => {
    const book = await built(['-', '--metrics', 'ctr, CPC'], ads);
    const kpis = textOf(book, 'KPIs');
    expect(kpis).toContain('Click-through rate');
    expect(kpis).toContain('Cost per click');
    expect(kpis).not.toContain('Cost per thousand');
  });

  test.concurrent('by the period asked for, and as of the day asked for', async () => {
    const [days, quarters] = await Promise.all([
      built(['-', '--period', 'day'], ads),
      built(['-', '--period', 'quarter', '--as-of', '2026-06-30'], ads),
    ]);
    expect(textOf(quarters, 'KPIs')).toContain('Q2 2026');
    expect(textOf(days, 'KPIs')).not.toContain('Q2 2026');
    expect([reportDate(days), reportDate(quarters)]).toEqual(['2026-07-01', '2026-06-30']);
  });

  test.concurrent('with a column that only --map makes known', async () => {
    const odd = 'Date,Widgets,Impressions\n2026-07-01,50,1000\n';
    const book = await built(['-', '--map', 'Widgets=clicks', '--metrics', 'CTR'], odd);
    expect(textOf(book, 'KPIs')).toContain('0.05');
  });
});

describe('several inputs', () => {
  test.concurrent('ads and leads meet by date', async () => {
    const words = [temporaryFile('ads.csv', ads), temporaryFile('crm.csv', crm), '--metrics', 'CPL,COST_PER_MQL'];
    const book = await built([...words, '--period', 'month']);
    const kpis = textOf(book, 'KPIs');
    // 20 USD over two leads and one MQL in July, 10 over one lead in June.
    expect(kpis).toContain('Cost per lead');
    expect(kpis).toContain('Cost per MQL');
    expect(book.sheets.find(({ name }) => name === 'KPIs')?.rows.flat()).toEqual(expect.arrayContaining([10, 20]));
    expect(book.stderr).toContain('Rows read: 5');
  });

  test.concurrent('two months of one export are one table', async () => {
    const book = await built([
      temporaryFile('june.csv', ads),
      temporaryFile('august.csv', moreAds),
      '--period',
      'month',
    ]);
    const data = book.sheets.find(({ name }) => name === 'Data')?.rows ?? [];
    const clicks = data.flat().filter((cell) => cell === 50 || cell === 60 || cell === 70);
    expect(clicks).toEqual([50, 60, 70]);
    expect(textOf(book, 'KPIs')).toContain('3 rows');
  });

  test.concurrent('different currencies are told, however many cells are odd', async () => {
    const odd = Array.from({ length: 15 }, (_, day) => `2026-07-${String(day + 1).padStart(2, '0')},x${day},5`);
    const good = Array.from({ length: 90 }, () => '2026-07-20,7,5');
    const euros = ['Date,Clicks,Cost (EUR)', ...odd, ...good].join('\n');
    const book = await built([temporaryFile('dollars.csv', ads), temporaryFile('euros.csv', euros)]);
    expect(book.stderr).toMatch(/USD, EUR/);
    expect(book.stderr).toContain('euros.csv');
  });

  test.concurrent('one that cannot be read stops the build and is named', async () => {
    const path = target();
    expect(await refused([temporaryFile('ads.csv', ads), '/nowhere/crm.csv', '--out', path], 2)).toContain('crm.csv');
    expect(existsSync(path)).toBe(false);
  });
});

describe('the file', () => {
  test.concurrent('is never replaced without --force', async () => {
    const path = temporaryFile('report.xlsx', 'precious');
    expect(await refused(['-', '--out', path], 1, ads)).toContain('--force');
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(await marksheet(['build', '-', '--out', path, '--force'], ads)).toMatchObject({ code: 0 });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(dirname(path))).toEqual(['report.xlsx']);
  });

  test.concurrent('is not replaced by a build that fails, even with --force', async () => {
    const path = temporaryFile('report.xlsx', 'precious');
    await refused(['-', '--out', path, '--force'], 1, 'Name,Colour\na,red\n');
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(readdirSync(dirname(path))).toEqual(['report.xlsx']);
  });

  test.concurrent('a folder that is not there, or is a file, is told and nothing is left behind', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const wrong of ['missing', 'file'])
      expect(await refused(['-', '--out', join(folder, wrong, 'a.xlsx')], 1, ads)).toContain('a.xlsx');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test.concurrent('a folder in its place is kept, and no half file stays beside it', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.xlsx', 'inside'), { recursive: true });
    await refused(['-', '--out', join(folder, 'a.xlsx'), '--force'], 1, ads);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(readdirSync(join(folder, 'a.xlsx'))).toEqual(['inside']);
  });

  test.concurrent('is written even where nobody hears the words any more', async () => {
    const path = target();
    const words = ['build', example('google-ads-en.csv'), '--out', path];
    expect((await marksheetCutShort(words, 'stderr')).code).toBe(0);
    expect((await readXlsx(readFileSync(path))).sheets.length).toBeGreaterThan(3);
  });
});

describe('nothing to build', () => {
  test.concurrent('where no column feeds a metric, the sentence names the columns', async () => {
    const path = target();
    const words = await refused(['-', '--out', path], 1, 'Name,Colour\na,red\nb,blue\n');
    expect(words).toContain('Name, Colour');
    expect(words).toContain('--map');
    expect(existsSync(path)).toBe(false);
  });

  test.concurrent('where the metrics asked for have no columns', async () => {
    expect(await refused(['-', '--out', target(), '--metrics', 'NPS'], 1, ads)).toContain('NPS');
  });
});

describe('wrong use', () => {
  test.concurrent.each([
    ['an empty --out', ['-', '--out', ''], '--out'],
    ['no input', ['--out', 'never.xlsx'], 'file'],
    ['a day in another order', ['-', '--out', 'never.xlsx', '--as-of', '31.07.2026'], '--as-of'],
    ['an unknown field', ['-', '--out', 'never.xlsx', '--map', 'Cost=cost'], 'cost'],
    ['an unknown option', ['-', '--out', 'never.xlsx', '--perod', 'day'], '--perod'],
  ])('%s', async (_, words, named) => {
    expect(await refused(words, 2, ads)).toContain(named);
    expect(existsSync('never.xlsx')).toBe(false);
  });

  test.concurrent('all options that are wrong are told at once', async () => {
    const words = await refused(
      [
        ...['-', '--template', 'kpis', '--metrics', 'CTR,CTRR', '--period', 'year'],
        ...['--lang', 'de', '--as-of', '2026-02-30'],
      ],
      2,
      ads,
    );
    for (const named of ['--out', '“kpis”', '“CTRR”', '“year”', '“de”', '--as-of']) expect(words).toContain(named);
    expect(words).not.toContain('“CTR”');
  });
});
