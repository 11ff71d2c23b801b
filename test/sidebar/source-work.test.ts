import { readFileSync } from 'node:fs';
import type { BuildChoices } from '../../core/build.ts';
import type { Capabilities } from '../../core/host/capabilities.ts';
import { usualSheetSettings } from '../../core/templates/sheet-settings.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Preview } from '../../sidebar/work/preview.ts';
import { type SourceWork, sourceWork } from '../../sidebar/work/source-work.ts';
import type { Understood } from '../../sidebar/work/understood.ts';

const able: Capabilities = {
  name: 'Test',
  rightToLeft: true,
  sparklines: true,
  charts: true,
  hiddenSheets: true,
  printSetup: true,
  customFunctions: true,
  separator: ';',
  mostCells: 10_000_000,
  mostStored: 10_000_000,
};

const choices: BuildChoices = {
  templates: ['kpi'],
  language: 'en',
  source: 'test',
  metrics: null,
  granularity: null,
  asOf: null,
  today: dayNumber(2026, 11, 20),
};

function reading(text: string, options: Parameters<SourceWork['read']>[0]['choices'] = { language: 'en' }) {
  const work = sourceWork();
  const told = work.read({ data: { kind: 'text', text }, choices: options });
  if (told.kind === 'failure') throw new Error(told.sentence);
  return { work, told };
}

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');
const heads = ({ questions }: Understood): readonly string[] => questions.map(({ header }) => header);

describe('what was understood', () => {
  test('tells rows, period, currency and columns in the person’s language', () => {
    const { told } = reading(example('meta-ads-tr.csv'), { language: 'tr' });
    expect(told).toMatchObject({ rows: 375, currency: 'TRY', period: { from: '22 Haz 2026', to: '18 Eki 2026' } });
    // 958,77 stands in the export's first row of data.
    expect(told.columns.find(({ field }) => field === 'spend')?.samples[0]).toBe('958,77');
  });

  test('asks about a column that can be read in two ways, showing both', () => {
    const { told } = reading('Campaign\tSpend\nA\t1.234\nB\t2.500');
    expect(told.questions).toEqual([
      {
        header: 'Spend',
        kind: 'number',
        found: '1.234',
        taken: '.',
        readings: [
          { readAs: '.', shown: '1.234', isWhole: false },
          { readAs: ',', shown: '1,234', isWhole: true },
        ],
      },
    ]);
    expect(told.problems).toEqual([]);
  });

  test('asks about days and months, each as a day in words', () => {
    const { told } = reading('Date\tClicks\n03/04/2026\t5\n05/06/2026\t7');
    expect(told.questions[0]?.readings.map(({ shown }) => shown)).toEqual(['4 Mar 2026', '3 Apr 2026']);
  });

  test('does not ask about a column that counts things', () => {
    expect(heads(reading('Campaign\tImpressions\nA\t1,234\nB\t2,500').told)).toEqual([]);
  });

  test('an answer is read at once, and asked no more', () => {
    const { work } = reading('Campaign\tSpend\nA\t1.234\nB\t2.500');
    const again = work.readAgain({ language: 'en', readAs: { Spend: ',' } }) as Understood;
    expect(again.questions).toEqual([]);
    expect(again.columns[1]?.samples).toEqual(['1,234', '2,500']);
  });

  test('groups problems by kind, and shows the row with the cell as it stands there', () => {
    const rows = Array.from({ length: 9 }, (_, row) => `2026-07-0${row + 1}\t${row}`);
    const { work, told } = reading(['Date\tClicks', ...rows, '2026-07-10\tabc'].join('\n'));
    expect(told.problems).toMatchObject([{ code: 'not-a-number', count: 1, items: [{ row: 11, found: 'abc' }] }]);
    expect(work.row({ row: 11, column: 'Clicks', found: 'abc', language: 'en' })).toEqual({
      row: 11,
      cells: [
        { header: 'Date', text: '10 Jul 2026', marked: false },
        { header: 'Clicks', text: 'abc', marked: true },
      ],
    });
    expect(work.row({ row: 99, column: 'Clicks', found: '', language: 'en' })).toBeNull();
  });

  test('a named column is read as what it was named', () => {
    const { work } = reading('Thing\tAmount\nA\t5\nB\t7');
    const again = work.readAgain({ language: 'en', map: { Amount: 'clicks' } }) as Understood;
    expect(again.columns[1]?.field).toBe('clicks');
  });

  test.each(['', '   \n', '%PDF-1.4 …'])('says in a sentence why %j is no table', (text) => {
    const told = sourceWork().read({ data: { kind: 'text', text }, choices: { language: 'tr' } });
    expect(told).toMatchObject({ kind: 'failure', sentence: expect.stringMatching(/\p{L}{3}/u) });
  });

  test('reads bytes in any usual encoding, and cells that have types', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffDate\tClicks\n2026-07-01\t5', 'utf16le'));
    expect(sourceWork().read({ data: { kind: 'bytes', bytes }, choices: { language: 'en' } })).toMatchObject({
      rows: 1,
    });
    const rows = [
      ['Date', 'Clicks'],
      [dayNumber(2026, 7, 1), 5],
    ];
    const cells = sourceWork().read({ data: { kind: 'cells', rows, dateColumns: [0] }, choices: { language: 'en' } });
    expect(cells).toMatchObject({ rows: 1, period: { from: '1 Jul 2026', to: '1 Jul 2026' } });
  });
});

/** Text in an old Windows code page, by the table that browsers have of it. */
function inCodePage(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
}

describe('a file whose letters are in an old Windows code page', () => {
  const turkish = 'Gün;Kampanya adı;Gösterimler;Tıklamalar\n01.10.2026;Güz İndirimi Şık;1200;30';
  const arabic = 'التاريخ;الحملة;النقرات\n2026-10-01;حملة الصيف;30';
  test.each([
    ['windows-1254', turkish, 'en', 'Güz İndirimi Şık'],
    ['windows-1254', turkish, 'ar', 'Güz İndirimi Şık'],
    ['windows-1256', arabic, 'en', 'حملة الصيف'],
    ['windows-1256', arabic, 'tr', 'حملة الصيف'],
  ] as const)(
    'in %s is read by the headers it has (%#), whatever the sidebar speaks',
    (page, text, language, sample) => {
      const data = { kind: 'bytes', bytes: inCodePage(text, page) } as const;
      const told = sourceWork().read({ data, choices: { language } });
      if (told.kind === 'failure') throw new Error(told.sentence);
      expect(told.columns.find(({ field }) => field === 'campaign')?.samples).toEqual([sample]);
      expect(told.columns.map(({ field }) => field)).not.toContain(null);
    },
  );
});

describe('what can be made', () => {
  test('a metric whose columns are there but that has no answer in any period says why', () => {
    const rows = ['2026-10-01\t10\t0\t5', '2026-10-02\t12\t0\t7'];
    const { metrics, figures } = reading(['Date\tSpend\tClicks\tLeads', ...rows].join('\n')).work.support({
      language: 'en',
    });
    const reasons = Object.fromEntries(metrics.map(({ id, unanswered }) => [id, unanswered]));
    expect(reasons).toMatchObject({ CPC: 'Clicks is 0', CPL: null });
    expect(figures.map(({ label }) => label)).toEqual(['Spend', 'Leads']);
  });

  test('a change against the period before needs two of them', () => {
    const one = reading('Month\tQualified leads\nOct 2026\t10').work.support({ language: 'en' });
    const two = reading('Month\tQualified leads\nSep 2026\t8\nOct 2026\t10').work.support({ language: 'en' });
    const velocity = ({ metrics }: typeof one) => metrics.find(({ id }) => id === 'LEAD_VELOCITY_RATE')?.unanswered;
    expect(velocity(one)).toMatch(/\p{L}/u);
    expect(velocity(two)).toBeNull();
  });

  test('names the metrics that the data feeds, and the one column that others lack', () => {
    const { work } = reading(example('google-ads-en.csv'));
    const { metrics, nearly, granularity } = work.support({ language: 'tr' });
    expect(metrics.map(({ id }) => id)).toEqual(expect.arrayContaining(['CTR', 'CPC', 'ROAS']));
    expect(nearly).toContainEqual(expect.objectContaining({ id: 'CPL', missing: 'Potansiyel müşteriler' }));
    expect(granularity).toBe('month');
  });
});

const request = { choices, book: null, join: true, language: 'en' } as const;

function sheetsOf(preview: Preview | null): Extract<Preview, { kind: 'sheets' }> | null {
  if (preview !== null && preview.kind !== 'sheets') throw new Error(`Nothing is pictured: ${preview.kind}`);
  return preview;
}

describe('the preview', () => {
  const { work } = reading(example('google-ads-en.csv'));
  const preview = sheetsOf(work.plan({ ...request, able }));
  const texts = (key: string): string =>
    preview?.sheets
      .find((sheet) => sheet.key === key)
      ?.rows.map((row) => row.map(({ text }) => text).join(' | '))
      .join('\n') ?? '';

  test('shows real numbers: the funnel has the totals that the export itself gives', () => {
    // The export's own totals row: 360,077 clicks and 12,821.69 conversions.
    expect(texts('funnel')).toContain('Clicks | 360,077');
    expect(texts('funnel')).toContain('Conversions | 12,822');
  });

  test('says over the latest period that it is not over, as the sheet does', () => {
    const days = ['2026-10-02', '2026-10-20', '2026-11-02', '2026-11-18'].map((day, at) => `${day}\t${at + 1}`);
    const running = reading(['Date\tLeads', ...days].join('\n')).work;
    const month = { ...choices, granularity: 'month' } as const;
    const kpis = sheetsOf(running.plan({ ...request, choices: month, able }))?.sheets[0];
    const marks = kpis?.rows.map((row) => row.map(({ text }) => text).filter(Boolean));
    expect(marks).toContainEqual(['Nov 2026 so far']);
  });

  test('ranks by what the sheet counts: the amounts of open and lost deals give nobody a place', () => {
    const deals = [
      'Lost big\tClosed lost\t9000',
      'Small\tClosed won\t10',
      'Open\tNegotiation\t500',
      'Big\tClosed won\t70',
    ];
    const rows = deals.map((deal, at) => `D${at}\t2026-10-0${at + 1}\t${deal}`);
    const ranked = reading(['Deal name\tClose date\tSource\tStage\tAmount', ...rows].join('\n')).work;
    const sheet = sheetsOf(ranked.plan({ ...request, able }))?.sheets.find(({ key }) => key === 'by-source');
    const places = sheet?.rows.slice(3).map((row) => [row[0]?.text, row[1]?.text]);
    expect(places?.slice(0, 2)).toEqual([
      ['1', 'Big'],
      ['2', 'Small'],
    ]);
    expect(places?.slice(2).map(([rank]) => rank)).not.toContain('3');
  });

  test('leaves hidden sheets out, and counts them', () => {
    expect(preview?.sheets.map(({ key }) => key)).not.toContain('chart-data');
    expect(preview?.hiddenSheets).toBeGreaterThan(0);
  });

  test('draws sparklines and charts with as many values as there are periods', () => {
    const kpis = preview?.sheets.find(({ key }) => key === 'kpis');
    expect(kpis?.charts[0]?.series[0]).toHaveLength(21);
    expect(kpis?.rows.flat().filter(({ line }) => line.length > 0).length).toBeGreaterThan(3);
  });

  test('tells what the host lacks, and plans without it', () => {
    const poor = sheetsOf(work.plan({ ...request, able: { ...able, charts: false, sparklines: false } }));
    expect(poor?.warnings).toEqual(['sparklines', 'charts']);
    expect(poor?.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  test('the change comes without its long columns, and each of them follows whole', () => {
    work.plan({ ...request, able });
    const steps = work.change({ snapshot: { sheets: [] } })?.change.steps ?? [];
    const at = steps.findIndex((step) => step.kind === 'add-sheet' && step.sheet.columnBlocks.length > 0);
    const step = steps[at];
    expect(step?.kind === 'add-sheet' && step.sheet.columnBlocks[0]?.columns[0]).toEqual([]);
    expect(work.longColumn({ step: at, block: 0, column: 0 })).toHaveLength(114);
  });

  test('is null where nothing chosen can be made, and goal sheets need no data to be of use', () => {
    const nothing = reading('Name\tColour\nA\tred\nB\tblue').work;
    expect(nothing.plan({ ...request, able })).toBeNull();
    const goals = sheetsOf(nothing.plan({ ...request, choices: { ...choices, templates: ['goals'] }, able }));
    expect(goals?.sheets.length).toBeGreaterThan(2);
  });

  test('a currency from the settings stands where the data names none', () => {
    const plain = reading('Date\tCost\tClicks\n2026-07-01\t10\t5\n2026-07-02\t30\t5').work;
    const shown = (currency: string | null): string =>
      JSON.stringify(
        sheetsOf(
          plain.plan({ ...request, choices: { ...choices, settings: { ...usualSheetSettings, currency } }, able }),
        )?.sheets[0]?.rows,
      );
    expect(shown('EUR')).toContain('€');
    expect(shown(null)).not.toContain('€');
  });
});
