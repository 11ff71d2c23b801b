import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { locales } from '../../core/locales/index.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { languages } from '../../core/values/language.ts';
import { allOrSome } from '../thorough.ts';
import { accessibilityProblems } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSidebar, serveSidebar } from './sidebar-page.ts';
import { isSeen, isUsual } from './usual-colours.ts';

const WAIT = 60_000;

let served: ServedSidebar;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  [served, browser] = await Promise.all([serveSidebar(), launchChromium()]);
}, WAIT);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
}, WAIT);

afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

/** A sidebar of 300 px; whatever the page complains of or asks of other places fails the test. */
async function open(query: string, options: Readonly<{ colorScheme?: 'dark' | 'light'; width?: number }> = {}) {
  const { colorScheme = 'light', width = 300 } = options;
  context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  troubles = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) troubles.push(request.url());
  });
  await page.goto(`${served.address}?${query}`);
  await page.waitForSelector('textarea');
}

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

/** Puts a text where Ctrl+V finds it, and presses that in the box. */
async function paste(text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
}

const sheets = () =>
  page.evaluate(() =>
    globalThis.page.memory.sheets().map(({ title, key, values }) => ({ title, key, rows: values.length })),
  );

/** What was written on each sheet: formulas, and values that no formula computes. */
const contents = () =>
  page.evaluate(() =>
    globalThis.page.memory.sheets().map(({ title, values, formulas }) => [
      title,
      values.flatMap((row, down) =>
        row.flatMap((value, right) => {
          const content = formulas[down]?.[right] ?? value;
          return content === null || content === '' ? [] : [`${down},${right} ${content}`];
        }),
      ),
    ]),
  );

/** Goes along with Tab, as somebody without a mouse does, until the focus is on what is wanted. */
async function tabTo(words: string): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.trim() === words) return;
  }
  throw new Error(`Tab does not lead to ${words}`);
}

const seenText = async (selector: string): Promise<string> =>
  (await page.locator(selector).first().textContent()) ?? '';

const built = async (): Promise<void> => {
  await page.waitForSelector('.added');
};

test(
  'a Turkish export becomes sheets by keyboard alone, and they are taken back by keyboard',
  async () => {
    const { build, refresh } = locales.tr.sidebarTexts;
    await open('language=tr');
    // A workbook that has no room to keep what undoes a build.
    await page.evaluate(() => globalThis.page.start({ capabilities: { mostStored: 1000 } }, 'tr'));
    await page.waitForSelector('textarea');
    await page.evaluate((words) => navigator.clipboard.writeText(words), example('meta-ads-tr.csv'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+V');
    await page.waitForSelector('.facts');
    expect(await seenText('.facts')).toMatch(/375[\s\S]*22 Haz 2026 – 18 Eki 2026[\s\S]*TRY/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(build.understoodHeading);
    expect(await sheets()).toEqual([]);

    await page.waitForSelector('.drawing');
    await tabTo(build.buildNow.replace('{count}', '6'));
    await page.keyboard.press('Enter');
    await built();
    expect((await sheets()).map(({ key }) => key)).toContain('kpis');
    // The export's own totals row gives 674.971,72 spent.
    const spent = await page.evaluate(() => {
      const data = globalThis.page.memory.sheets().find(({ key }) => key === 'data');
      const at = data?.values[0]?.indexOf('Harcanan Tutar (TRY)') ?? -1;
      return data?.values.reduce((sum, row) => sum + (typeof row[at] === 'number' ? (row[at] as number) : 0), 0);
    });
    expect(spent).toBeCloseTo(674_971.72, 2);

    await page.getByText(refresh.undoUntilClosed).waitFor();
    await tabTo(build.undo);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alertdialog]:focus');
    await tabTo(build.undoYes);
    await page.keyboard.press('Enter');
    await page.getByText(build.undone).waitFor();
    expect(await sheets()).toEqual([]);
  },
  WAIT,
);

test(
  'sheets that are there stay as they are, a taken title gets a number, and undo works after closing too',
  async () => {
    const { build, refresh } = locales.en.sidebarTexts;
    await open('language=en');
    await page.evaluate(() => {
      const mine = { title: 'KPIs', key: null, hidden: false, values: [['mine']], formulas: [[null]], plan: null };
      globalThis.page.start({ sheets: [mine] }, 'en');
    });
    await paste(example('google-ads-en.csv'));
    await page.locator('.button-primary:not([aria-disabled])').click();
    await built();
    expect(await page.getByText(refresh.undoUntilClosed).count()).toBe(0);
    expect((await sheets()).map(({ title }) => title)).toEqual(expect.arrayContaining(['KPIs', 'KPIs (2)']));
    expect(await seenText('.report')).toMatch(/sheets added, nothing removed$/);

    await page.getByRole('button', { name: 'Show “KPIs (2)”' }).click();
    expect(await page.evaluate(() => globalThis.page.memory.shown())).toEqual({ title: 'KPIs (2)', row: 0, column: 0 });

    await page.evaluate(async () => {
      const { memory, start } = globalThis.page;
      const [sheets, undo] = [memory.sheets(), memory.stored.get('undo') as string];
      start({ sheets, stored: { undo } }, 'en');
    });
    await page.getByRole('button', { name: build.undo }).click();
    await page.getByRole('button', { name: build.undoYes }).click();
    await page.getByText(build.undone).waitFor();
    expect(await sheets()).toEqual([{ title: 'KPIs', key: null, rows: 1 }]);
    expect(await page.evaluate(() => globalThis.page.memory.stored.size)).toBe(0);
  },
  WAIT,
);

test(
  'this month’s export is added to last month’s workbook, an edit stays until ours is taken, and both builds are taken back',
  async () => {
    const { build, refresh } = locales.en.sidebarTexts;
    const lines = example('google-ads-en.csv').split('\n');
    const months = (pattern: RegExp): string =>
      [...lines.slice(0, 3), ...lines.slice(3).filter((line) => pattern.test(line))].join('\n');
    await open('language=en');
    await paste(months(/^\w+ 2025,|^(January|February) 2026,/));
    await page.locator('.button-primary:not([aria-disabled])').click();
    await built();
    // Somebody types over a figure of ours, and writes beside it.
    const label = await page.evaluate(() => {
      const { memory } = globalThis.page;
      const kpis = memory.sheets().find(({ key }) => key === 'kpis');
      const row = kpis?.formulas.findIndex((cells) => cells.filter(Boolean).length > 5) ?? 0;
      const column = kpis?.formulas[row]?.findIndex((formula) => formula !== null) ?? 0;
      const cells = [{ row, column, content: 4711 }];
      const change = { titles: {}, steps: [{ kind: 'set-cells' as const, title: 'KPIs', cells }] };
      void memory.host.apply(change, { progress: () => {}, isCancelled: () => false });
      return `${String.fromCharCode(65 + column)}${row + 1}`;
    });
    const before = await contents();
    await page.getByRole('button', { name: build.otherData }).click();
    await paste(months(/^\w+ 2026,/));
    await page.waitForSelector('.held');
    expect(await seenText('.held')).toContain('1 Jan 2025 – 1 Feb 2026');
    await page.getByText(/7 periods added/).waitFor();
    await page.getByRole('button', { name: refresh.bringUp }).click();
    await page.waitForSelector('.report');
    expect(await seenText('.report')).toMatch(/^7 periods added.*1 of your edits kept, nothing removed$/);
    expect(await page.locator('.edit').first().textContent()).toContain(`KPIs ${label}`);
    const edited = () => page.evaluate(() => JSON.stringify(globalThis.page.memory.sheets()).includes('4711'));
    expect(await edited()).toBe(true);
    await page.getByRole('button', { name: `${refresh.takeOurs}: KPIs ${label}` }).click();
    await page.waitForFunction(() => document.querySelector('.report') && !document.querySelector('.edit'));
    expect(await edited()).toBe(false);

    for (const left of [2, 1]) {
      await page.getByRole('button', { name: build.undo, exact: true }).click();
      await page.getByRole('button', { name: build.undoYes }).click();
      await page.getByText(build.undone).waitFor();
      await page.waitForFunction(
        (count) => JSON.parse(globalThis.page.memory.stored.get('undo') ?? '').states.length === count,
        left,
      );
    }
    expect(await edited()).toBe(true);
    expect(await contents()).toEqual(before);
  },
  WAIT,
);

test(
  'the same export once more writes nothing, and amounts in another currency are not added up',
  async () => {
    const { build, refresh } = locales.en.sidebarTexts;
    const rows = (currency: string): string => `Date\tCost (${currency})\tClicks\n2026-07-01\t10\t5\n2026-07-02\t30\t5`;
    await open('language=en');
    await paste(rows('EUR'));
    await page.locator('.button-primary:not([aria-disabled])').click();
    await built();
    await page.getByRole('button', { name: build.otherData }).click();
    await paste(rows('EUR'));
    await page.getByText(refresh.upToDate).waitFor();
    await page.getByRole('button', { name: build.otherData }).click();
    await paste(rows('USD'));
    await page.getByText('amounts are in EUR, the new ones in USD').waitFor();
    expect(await page.locator('.button-primary:not([aria-disabled])').count()).toBe(0);
    await page.getByLabel(refresh.alone).check();
    await page.locator('.button-primary:not([aria-disabled])').waitFor();
  },
  WAIT,
);

test(
  'building shows which sheet it is at, no check runs meanwhile, and a cancelled one leaves the workbook as it was',
  async () => {
    await open('language=en');
    await page.evaluate(() => globalThis.page.start({ stepTime: 1500 }, 'en'));
    await paste(example('google-ads-en.csv'));
    await page.locator('.button-primary:not([aria-disabled])').click();
    await page.getByText(/^“KPIs”, sheet 1 of \d+$/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // Half a workbook is not looked through: it would be called clean.
    await page.click('[data-tab=check]');
    await page.getByText(locales.en.sidebarTexts.check.whileBuilding).waitFor();
    expect(await page.locator('.panel .button').getAttribute('aria-disabled')).toBe('true');
    await page.click('[data-tab=build]');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(locales.en.sidebarTexts.shell['failure-cancelled']).waitFor();
    expect(await sheets()).toEqual([]);
    expect(await page.locator('.button-primary:not([aria-disabled])').count()).toBe(1);
  },
  WAIT,
);

test(
  '100,000 pasted rows can be cancelled while they are read, and are read while the page lives',
  async () => {
    await open('language=en');
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
    await open('language=en');
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
    await open('language=en');
    await paste('Campaign\tSpend\tClicks\nA\t1.234\t5\nB\t2.500\t7');
    await page.locator('.questions input:checked').click();
    await page.getByText(noProblems).waitFor();
    expect(await page.locator('.questions input:checked').count()).toBe(1);
  },
  WAIT,
);

test(
  'goals that are kept are built with an export unless unticked, and as many sheets are added as the button says',
  async () => {
    const { build } = locales.en.sidebarTexts;
    await open('language=en');
    const stored = { goals: JSON.stringify(storedGoalBook(exampleBook('en', 46000))) };
    await page.evaluate((kept) => globalThis.page.start({ stored: kept }, 'en'), stored);
    await page.waitForSelector('textarea');
    expect(await page.locator('.step').count()).toBe(1);
    await paste(example('google-ads-en.csv'));
    const goals = page.getByLabel(build['template-goals'], { exact: true });
    await goals.waitFor();
    expect(await page.locator('.button-primary').allTextContents()).not.toContain(
      build.buildNow.replace('{count}', '0'),
    );
    expect(await goals.isChecked()).toBe(true);
    await page.getByText(build['template-goals-kept'].replace('{count}', '6')).waitFor();
    const ready = page.locator('.button-primary:not([aria-disabled])');
    await ready.waitFor();
    const [whole] = /\d+/.exec((await ready.textContent()) ?? '') ?? [];
    await goals.uncheck();
    await page.waitForFunction(
      (before) => !document.querySelector('.button-primary:not([aria-disabled])')?.textContent?.includes(before),
      String(whole),
    );
    await goals.check();
    await page.getByRole('button', { name: build.buildNow.replace('{count}', String(whole)) }).click();
    await built();
    expect(await page.locator('.added').count()).toBe(Number(whole));
    expect(await seenText('.report')).toMatch(new RegExp(`^${whole} sheets added`));
  },
  WAIT,
);

test(
  'a few days brought to a workbook of months are told to stay months',
  async () => {
    const { build } = locales.en.sidebarTexts;
    await open('language=en');
    await paste(example('google-ads-en.csv'));
    await page.locator('.button-primary:not([aria-disabled])').click();
    await built();
    await page.getByRole('button', { name: build.otherData }).click();
    await paste('Day\tCampaign\tClicks\tCost\n2026-03-02\tA\t5\t1.5\n2026-03-03\tA\t7\t2.5\n2026-03-04\tA\t6\t2');
    const chosen = page.getByLabel(build.granularity, { exact: true }).locator('option:checked');
    await chosen.waitFor({ state: 'attached' });
    expect(await chosen.textContent()).toBe(build.granularityHeld.replace('{name}', build['by-month']));
  },
  WAIT,
);

test(
  'a column gets another meaning by search and keyboard, and its metrics follow',
  async () => {
    await open('language=en');
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
    await open('language=en');
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
    await open('language=en');
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
  'a currency and a language from the settings stand in what is built',
  async () => {
    await open('language=en');
    await page.evaluate(() => {
      const settings = JSON.stringify({ version: 1, currency: 'EUR', sheetLanguage: 'tr' });
      globalThis.page.start({ stored: { settings } }, 'en');
    });
    await paste('Date\tCost\tClicks\n2026-07-01\t10\t5\n2026-07-02\t30\t5');
    await page.waitForSelector('.drawing');
    expect(await seenText('.drawing')).toMatch(/€[\s\S]*Harcama|Harcama[\s\S]*€/);
  },
  WAIT,
);

test(
  'without a worker the page does the work itself',
  async () => {
    await open('language=en&worker=none');
    await paste(example('google-ads-en.csv'));
    await page.waitForSelector('.drawing');
    expect(await seenText('.facts')).toContain('114');
  },
  WAIT,
);

test(
  'a file is read, a selected range too, and what is no data is told',
  async () => {
    await open('language=en');
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

test(
  'axe finds what is wrong: a missing name, a pale text, a small target; our own check a name that leads nowhere, a broken word',
  async () => {
    await open('language=en');
    await page.evaluate(() => {
      document.querySelector('.give .button')?.replaceChildren();
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.color = '#aaaaaa';
      const small = ['a', 'b'].map((word) => {
        const button = document.createElement('button');
        button.textContent = word;
        Object.assign(button.style, { fontSize: '8px', padding: '0', border: '0', minBlockSize: '0' });
        return button;
      });
      document.querySelector('.panel')?.append(pale, ...small);
      document.querySelector('textarea')?.setAttribute('aria-describedby', 'nowhere');
      const narrow = document.querySelectorAll<HTMLElement>('.give .button')[1];
      if (narrow) Object.assign(narrow.style, { inlineSize: '60px', overflowWrap: 'anywhere' });
    });
    const found = (await accessibilityProblems(page)).map((problem) => problem.split(/[:,]/)[0]);
    expect(found).toEqual(
      expect.arrayContaining([
        ...['button-name', 'target-size', 'aria-describedby leads nowhere', 'color-contrast', 'broken word'],
      ]),
    );
  },
  WAIT,
);

describe.each(allOrSome(languages, isSeen))('in %s', (language) => {
  test.each(allOrSome(['light', 'dark'] as const, (colours) => isUsual(language, colours)))(
    'every control has a name, every text its contrast, nothing sticks out, in %s colours',
    async (colorScheme) => {
      await open(`language=${language}`, { colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
      await paste('Campaign\tSpend\tDate\nA\t1.234\t2026-07-01\nB\t2.500\t2026-07-02\nC\tabc\t2026-07-03\nTotal\t9\t');
      await page.waitForSelector('.drawing');
      for (const template of await page.locator('.step .check input').all()) await template.check({ force: true });
      await page.waitForSelector('[aria-busy="false"]');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await accessibilityProblems(page)).toEqual([]);
      const widths = await page.evaluate(() =>
        [...document.querySelectorAll('.panel, .tabs')].map(({ scrollWidth }) => scrollWidth),
      );
      expect(Math.max(...widths)).toBeLessThanOrEqual(300);
      const texts = await seenText('.marksheet');
      expect(texts).not.toMatch(/[{}]|undefined|\bNaN\b/);
      expect(await page.getAttribute('.marksheet', 'dir')).toBe(locales[language].conventions.direction);
    },
    WAIT,
  );
});
