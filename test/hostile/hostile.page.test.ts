import { type GridPage, type GridPages, startGridPages } from '../browser/grid-page.ts';
import { texts } from './corpus.ts';

const MOST = 120_000;
let pages: GridPages;
let opened: GridPage;
beforeAll(async () => {
  pages = await startGridPages();
  opened = await pages.open('?lang=en');
}, MOST);
afterAll(() => pages.stop());

test(
  'all texts at once run nothing in the page, ask nobody for anything, and become no formula of the grid',
  async () => {
    const { page, context, driver } = opened;
    const strangers: string[] = [];
    const dialogs: string[] = [];
    const own = new URL(page.url()).origin;
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(own) && !/^(?:data|blob):/.test(address)) strangers.push(address);
    });
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.waitForSelector('#sidebar textarea');
    const title = await page.title();
    const given = texts.map(({ text }) => text).filter((text) => text.length < 300 && !text.includes('\u0000'));
    const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
    const lines = given.map((text, at) => `2026-07-0${(at % 9) + 1},${quoted(text)},${at},${at * 2},${quoted(text)}`);
    const pasted = ['Date,Campaign,Spend,Clicks,"<img src=x onerror=window.harmed=1>"', ...lines].join('\n');
    await page.evaluate((words) => navigator.clipboard.writeText(words), pasted);
    await page.focus('#sidebar textarea');
    await page.keyboard.press('Control+V');
    await page.waitForSelector('#sidebar .drawing', { timeout: MOST });
    await page.locator('#sidebar .button-primary:not([aria-disabled])').click();
    await page.waitForSelector('#sidebar .added', { timeout: MOST });

    const { sheets } = await driver.snapshot();
    const formulas = sheets.flatMap((sheet) => sheet.formulas.flat()).filter((text) => text !== null);
    const values = new Set(sheets.flatMap((sheet) => sheet.values.flat()));
    const plain = given.filter((text) => /^[=+@<{].*[)\d">}]$/.test(text) && !/[\p{Cc}\u2028]/u.test(text));
    expect(plain.length).toBeGreaterThan(60);
    expect(plain.filter((text) => !values.has(text))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((text) => given.includes(text) || /evil|harmed|calc/.test(text))).toEqual([]);
    expect(await page.evaluate(() => 'harmed' in window || 'harmed' in {})).toBe(false);
    expect([await page.title(), strangers, dialogs, opened.troubles]).toEqual([title, [], [], []]);
  },
  MOST,
);
