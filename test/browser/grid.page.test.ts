import type { Page } from 'playwright-core';
import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { type GridPage, type GridPages, startAgain, startGridPages, whenReady } from './grid-page.ts';
import { sheetCanvas, typeFrom } from './typed-cells.ts';

const MOST = 60_000;
let pages: GridPages;
let grid: GridPage;
beforeAll(async () => {
  pages = await startGridPages();
  grid = await pages.open();
}, MOST);
afterAll(() => pages.stop());
beforeEach(() => startAgain(grid));

/** What cells of the second column show, from the second row on: the grid's own word for it. */
const shownIn = (page: Page, count: number): Promise<readonly unknown[]> =>
  page.evaluate((rows) => {
    type Shown = Readonly<{ getCell(row: number, column: number): Readonly<{ v?: unknown }> | null }>;
    const { marksheet } = window as unknown as { marksheet: { grid: { workbook: { getActiveSheet(): Shown } } } };
    const sheet = marksheet.grid.workbook.getActiveSheet();
    return Array.from({ length: rows }, (_, row) => sheet.getCell(row + 1, 1)?.v);
  }, count);

/** What the grid draws while something is done, each text with its direction. */
async function drawnWhile(doing: () => Promise<unknown>): Promise<readonly (readonly [string, string])[]> {
  await grid.page.evaluate(() => {
    const drawn: [string, string][] = [];
    const { prototype } = CanvasRenderingContext2D;
    const draw = prototype.fillText;
    prototype.fillText = function fillText(...given) {
      drawn.push([given[0], this.direction]);
      draw.apply(this, given);
    };
    Object.assign(window, { drawn, stopListening: () => Object.assign(prototype, { fillText: draw }) });
  });
  await doing();
  // Two frames later all of it is drawn.
  await grid.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return grid.page.evaluate(() => {
    const { drawn, stopListening } = window as unknown as { drawn: [string, string][]; stopListening(): void };
    stopListening();
    return drawn;
  });
}

test(
  'text in Arabic script is drawn whole and from right to left, in its cell and while it is edited',
  async () => {
    const content = 'معدل التحويل إلى MQL في 2025';
    const cells = [{ row: 0, column: 0, content }];
    await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    const inCell = await drawnWhile(() => grid.driver.show('Sheet1', 3, 3));
    expect(inCell).toContainEqual([content, 'rtl']);
    const inBar = await drawnWhile(() => typeFrom(grid, 0, 0, ['', 'F2']));
    expect(inBar.filter(([text]) => /[\u0600-\u06ff]/.test(text) && text !== content)).toEqual([]);
    await grid.page.keyboard.press('Escape');
  },
  MOST,
);

test(
  'in the user’s language the help of an argument is told while a formula is typed, and numbers and days are read',
  async () => {
    const turkish = await pages.open('?lang=tr');
    const { page, driver } = turkish;
    await page.locator(sheetCanvas).click({ position: { x: 500, y: 500 } });
    await driver.show('Sheet1', 1, 1);
    await page.keyboard.type('=CONVERSION_RA');
    await page.getByText('CONVERSION_RATE').first().waitFor();
    await page.getByText('Dönüşüm oranı').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await driver.show('Sheet1', 1, 1);
    for (const typed of ['12,5', '1.234,5', '1.5.2026', '=B2*2', '7']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    let column: unknown[] = [];
    for (let looks = 0; looks < 100 && column[5] !== 7; looks += 1) {
      column = (await driver.snapshot()).sheets[0]?.values.map((row) => row[1]) ?? [];
      await page.waitForTimeout(50);
    }
    // 1 May 2026 is day 46143 of spreadsheets' calendar (LibreOffice: =DATE(2026;5;1)).
    expect(column.slice(1)).toEqual([12.5, 1234.5, 46_143, 25, 7]);
    expect(await shownIn(page, 5)).toEqual(['12,5', '1.234,50', '2026-05-01', 25, 7]);
    expect(turkish.troubles).toEqual([]);
    await turkish.context.close();
  },
  MOST,
);

test(
  'charts stand in the page with their descriptions, and go with their sheet',
  async () => {
    const { driver, page } = grid;
    const { plan } = adapt(examplePlan(exampleOf('google-ads-en.csv')), await driver.capabilities());
    const change = addPlan(plan, ['Sheet1']);
    await driver.apply(change, null);
    const charts = plan.sheets.find(({ key }) => key === 'funnel')?.charts ?? [];
    await driver.show(change.titles.funnel as string, 0, 0);
    const chart = page.getByRole('img', { name: charts[0]?.description as string });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBe(2);
    await driver.undo();
    await chart.waitFor({ state: 'detached' });
  },
  MOST,
);

describe('what the browser keeps', () => {
  test(
    'a reload keeps values, formulas, what was stored, the sheets that were built and the one in front',
    async () => {
      const kept = await pages.open();
      const { page, driver, troubles } = kept;
      const { plan } = adapt(examplePlan(exampleOf('funnel-ar.tsv')), await driver.capabilities());
      await driver.apply(addPlan(plan, ['Sheet1']), null);
      await driver.store('goals', 'text');
      const before = await driver.snapshot();
      const last = before.sheets.filter(({ hidden }) => !hidden).at(-1)?.title ?? '';
      await driver.show(last, 2, 0);
      await page.locator('#page-bar [data-state="saved"]').waitFor();
      await page.reload();
      await whenReady(page);
      expect(await driver.snapshot()).toEqual(before);
      expect(await driver.readStored('goals')).toBe('text');
      expect((await driver.selection())?.title).toBe(last);
      expect(troubles).toEqual([]);
      await kept.context.close();
    },
    MOST,
  );

  test(
    'a second tab says that it keeps nothing, and leaves the first one’s work alone',
    async () => {
      const first = await pages.open();
      await first.driver.insertFormula('=1+1');
      await first.page.locator('#page-bar [data-state="saved"]').waitFor();
      const second = await first.context.newPage();
      await second.goto(first.address);
      await whenReady(second);
      expect(await second.locator('#page-bar .state').textContent()).toBe(
        'Not saved: the workbook is open in another tab',
      );
      await second.close();
      await first.page.reload();
      await whenReady(first.page);
      expect((await first.driver.snapshot()).sheets[0]?.formulas[0]?.[0]).toBe('=1+1');
      await first.context.close();
    },
    MOST,
  );

  test(
    'starting empty asks first, and then keeps the empty workbook',
    async () => {
      const one = await pages.open();
      const { page, driver } = one;
      await driver.insertFormula('=1+1');
      await page.getByRole('button', { name: 'Start empty' }).click();
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect((await driver.snapshot()).sheets[0]?.values).toEqual([[2]]);
      await page.getByRole('button', { name: 'Start empty' }).click();
      await page.getByRole('button', { name: 'Remove all sheets' }).click();
      await page.locator('#page-bar [data-state="saved"]').waitFor();
      await page.waitForTimeout(600);
      await page.reload();
      await whenReady(page);
      expect((await driver.snapshot()).sheets.map(({ values }) => values)).toEqual([[]]);
      await one.context.close();
    },
    MOST,
  );
});

test(
  'a sample is one click away: its cells are typed and selected for the sidebar',
  async () => {
    const { page, driver } = grid;
    await page.locator('#page-bar summary').click();
    await page.getByRole('button', { name: 'Meta Ads (Turkish)' }).click();
    await page.getByText('is on sheet “Meta Ads (Turkish)”').waitFor();
    const selected = await driver.selection();
    expect(selected?.title).toBe('Meta Ads (Turkish)');
    expect(selected?.values).toHaveLength(376);
    expect(selected?.values[0]?.[0]).toBe('Gün');
    expect(selected?.dateColumns).toContain(0);
  },
  MOST,
);

test('the page asks nobody else for anything, and nothing went wrong in it', () => {
  expect(grid.troubles).toEqual([]);
});
