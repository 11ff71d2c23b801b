import { locales } from '../../core/locales/index.ts';
import { buildPlace, example } from './build-place.ts';
import { WAIT } from './sidebar-visits.ts';

const { built, open, paste, seenText } = buildPlace();

test(
  '100,000 pasted rows can be cancelled while they are read, and are read while the page lives',
  async () => {
    const page = await open('language=en');
    const row = (at: number): string =>
      `2026-07-${String((at % 28) + 1).padStart(2, '0')}\tCampaign ${at % 50}\t${at}\t${at % 90}`;
    const text = ['Date\tCampaign\tImpressions\tClicks', ...Array.from({ length: 100_000 }, (_, at) => row(at))].join(
      '\n',
    );
    await paste(text);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForSelector('textarea');
    expect(await page.locator('.message-bad').count()).toBe(0);

    await paste(text);
    await page.waitForSelector('.drawing', { timeout: WAIT });
    expect(await seenText('.facts')).toContain('100000');
  },
  WAIT,
);

test(
  'a question about a column is answered by arrow keys, and what was understood follows',
  async () => {
    const page = await open('language=en');
    await paste('Campaign\tSpend\tClicks\nA\t1.234\t5\nB\t2.500\t7');
    await page.waitForSelector('.questions');
    expect(await seenText('.questions legend')).toBe('In “Spend”, what is 1.234?');
    const { noProblems, questionsOpen } = locales.en.sidebarTexts.build;
    await page.getByText(questionsOpen.replace('{count}', '1')).waitFor();
    expect(await page.getByText(noProblems).count()).toBe(0);
    await page.focus('.questions input:checked');
    await page.keyboard.press('ArrowDown');
    await page.getByText('for example 1,234 · 2,500').waitFor({ state: 'attached' });
    expect(await page.locator('.questions input').nth(1).isChecked()).toBe(true);
    await page.locator('.questions input').nth(0).check();
    await page.getByText('for example 1.234 · 2.5').waitFor({ state: 'attached' });
    await page.getByText(noProblems).waitFor();
  },
  WAIT,
);

test(
  'whoever means the reading that is marked presses it, and is asked no more',
  async () => {
    const { noProblems } = locales.en.sidebarTexts.build;
    const page = await open('language=en');
    await paste('Campaign\tSpend\tClicks\nA\t1.234\t5\nB\t2.500\t7');
    await page.locator('.questions input:checked').click();
    await page.getByText(noProblems).waitFor();
    expect(await page.locator('.questions input:checked').count()).toBe(1);
  },
  WAIT,
);

test(
  'a column gets another meaning by search and keyboard, and its metrics follow',
  async () => {
    const page = await open('language=en');
    await paste('Date\tThing\tSpend\n2026-07-01\t5\t10\n2026-07-02\t7\t20');
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('button', { name: 'Meaning of “Thing”: Kept as it is' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('tikla');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.type('clicks');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Meaning of “Thing”: Clicks' }).waitFor();
    await page.locator('summary', { hasText: 'Metrics' }).click();
    await page.getByLabel('Cost per click').waitFor();
  },
  WAIT,
);

test(
  'a problem shows its row with the cell marked',
  async () => {
    const page = await open('language=en');
    const rows = Array.from({ length: 9 }, (_, at) => `2026-07-0${at + 1}\t${at}`);
    await paste(['Date\tClicks', ...rows, '2026-07-10\tabc'].join('\n'));
    await page.locator('summary', { hasText: 'not numbers' }).click();
    await page.getByRole('button', { name: /Row 11.*abc/ }).click();
    expect(await seenText('.row-marked dd')).toContain('abc');
    await page.getByRole('button', { name: /Row 11.*abc/ }).click();
    expect(await page.locator('.row-view').count()).toBe(0);
  },
  WAIT,
);

test(
  'pasted markup and formulas stay text',
  async () => {
    const page = await open('language=en');
    const evil = '<img src=x onerror=alert(1)>';
    const rows = ['2026-07-01', '2026-07-02'].map((day) => `${day}\t${evil}\t=HYPERLINK("http://x.test")\t5\t9`);
    await paste([`Date\tCampaign\t${evil}\tClicks\tSpend`, ...rows].join('\n'));
    await page.waitForSelector('.drawing');
    for (const details of await page.locator('details > summary').all()) await details.click();
    expect(await page.locator('.marksheet img').count()).toBe(0);
    await page.locator('.button-primary:not([aria-disabled])').click();
    await built();
    const data = await page.evaluate(() => globalThis.page.memory.sheets().find(({ key }) => key === 'data'));
    expect(data?.values.flat()).toContain('=HYPERLINK("http://x.test")');
    expect(data?.formulas.flat().filter(Boolean)).toEqual([]);
  },
  WAIT,
);

test(
  'without a worker the page does the work itself',
  async () => {
    const page = await open('language=en&worker=none');
    await paste(example('google-ads-en.csv'));
    await page.waitForSelector('.drawing');
    expect(await seenText('.facts')).toContain('114');
  },
  WAIT,
);

test(
  'a file is read, a selected range too, and what is no data is told',
  async () => {
    const page = await open('language=en');
    await page.setInputFiles('input[type=file]', {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.waitForSelector('.message-bad');
    await page.setInputFiles('input[type=file]', 'examples/funnel-ar.tsv');
    await page.getByText('funnel-ar.tsv').waitFor();
    await page.waitForSelector('.facts');
    await page.getByRole('button', { name: 'Use other data' }).click();

    await page.getByRole('button', { name: 'Use the selected range' }).click();
    await page.getByText(locales.en.sidebarTexts.build.noSelection).waitFor();
    await page.evaluate(() => {
      const values = [
        ['Date', 'Clicks'],
        [46204, 5],
        [46205, 7],
      ];
      globalThis.page.memory.select({ title: 'Mine', address: 'A1:B3', values, dateColumns: [0] });
    });
    await page.getByRole('button', { name: 'Use the selected range' }).click();
    await page.getByText('Mine!A1:B3').waitFor();
    await page.waitForSelector('.facts');
    expect(await seenText('.facts')).toContain('1 Jul 2026 – 2 Jul 2026');
  },
  WAIT,
);
