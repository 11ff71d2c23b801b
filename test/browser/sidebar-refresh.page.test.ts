import { locales } from '../../core/locales/index.ts';
import { buildPlace, example } from './build-place.ts';
import { WAIT } from './sidebar-visits.ts';

const { built, contents, open, paste, seenText, sheets } = buildPlace();

test(
  'sheets that are there stay as they are, a taken title gets a number, and undo works after closing too',
  async () => {
    const { build, refresh } = locales.en.sidebarTexts;
    const page = await open('language=en');
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
    const months = (pattern: RegExp, days: string): string =>
      [lines[0], `"${days}"`, lines[2], ...lines.slice(3).filter((line) => pattern.test(line))].join('\n');
    const page = await open('language=en');
    await paste(months(/^\w+ 2025,|^(January|February) 2026,/, 'January 1, 2025 - February 28, 2026'));
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
    await paste(months(/^\w+ 2026,/, 'January 1, 2026 - September 30, 2026'));
    await page.waitForSelector('.held');
    expect(await seenText('.held')).toContain('1 Jan 2025 – 28 Feb 2026');
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
    const page = await open('language=en');
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
  'a few days brought to a workbook of months are told to stay months',
  async () => {
    const { build } = locales.en.sidebarTexts;
    const page = await open('language=en');
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
