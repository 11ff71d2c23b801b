import type { Page } from 'playwright-core';
import { locales } from '../../core/locales/index.ts';
import { rivalDefinitions } from '../../sidebar/settings/definitions.ts';
import { accessibilityProblems } from './accessibility.ts';
import { cellAt, focused, hostile, openPlace, sidebarVisits, tabTo, WAIT } from './sidebar-visits.ts';

const { open } = sidebarVisits();

describe('Check', () => {
  const { check } = locales.en.sidebarTexts;

  test(
    'what is found is shown and fixed by keyboard alone, and undone',
    async () => {
      const page = await open('en');
      await openPlace(page, 'check');
      await tabTo(page, check.run);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.findings');
      const kinds = await page.locator('.findings h3').allTextContents();
      expect(kinds).toEqual([check['custom-function'], check['unknown-name'], check['number-as-text']]);

      await tabTo(page, check['fix-native-formula']);
      await page.keyboard.press('Enter');
      await page.getByText(check.fixed.replace('{count}', '2')).waitFor();
      expect(await cellAt(page, 1, 3)).toBe('=IF(COUNT(B2;C2)<2;"";IF(C2=0;"";B2/C2))');
      expect(await page.locator('.findings h3').allTextContents()).not.toContain(check['custom-function']);
      expect(await focused(page)).toContain(check.undo);

      await tabTo(page, check.undo);
      await page.keyboard.press('Enter');
      await page.getByText(check.undone).waitFor();
      expect(await cellAt(page, 1, 3)).toBe('=CPC(B2;C2)');
      await page.getByText(check['custom-function']).waitFor();
    },
    WAIT,
  );

  test(
    'a finding leads to its cell, and a text from the workbook stays text',
    async () => {
      const page = await open('en');
      await openPlace(page, 'check');
      await page.click(`text=${check.run}`);
      await page.waitForSelector('.findings');
      await page.getByRole('button', { name: check.showPlace.replace('{place}', `${hostile} D4`) }).click();
      expect(await page.evaluate(() => globalThis.page.memory.shown())).toEqual({ title: hostile, row: 3, column: 3 });
      expect(await page.locator('.panel img').count()).toBe(0);
      expect(await page.title()).toBe('Marksheet');
    },
    WAIT,
  );

  test(
    'numbers stored as text become numbers',
    async () => {
      const page = await open('tr');
      const texts = locales.tr.sidebarTexts.check;
      await openPlace(page, 'check');
      await page.click(`text=${texts.run}`);
      await page.click(`button:has-text("${texts['fix-number']}")`);
      await page.getByText(texts.fixed.replace('{count}', '2')).waitFor();
      expect([await cellAt(page, 1, 1), await cellAt(page, 2, 1)]).toEqual([10.5, 12]);
    },
    WAIT,
  );
});

describe('Settings', () => {
  const { settings } = locales.en.sidebarTexts;

  test(
    'language and colours change at once, are kept, and are there at the next start',
    async () => {
      const page = await open('en');
      await openPlace(page, 'settings');
      await page.getByLabel(settings.language, { exact: true }).selectOption('ar');
      await page.waitForSelector('[dir=rtl]');
      await page.getByLabel(locales.ar.sidebarTexts.settings.themeDark).check();
      await page.waitForSelector('[data-theme=dark]');
      await page.getByText(locales.ar.sidebarTexts.settings.saved).waitFor();
      await page.evaluate(() => {
        const stored = { settings: globalThis.page.memory.stored.get('settings') as string };
        globalThis.page.start({ stored }, 'en');
      });
      await page.waitForSelector('[dir=rtl][data-theme=dark]');
    },
    WAIT,
  );

  test(
    'a currency is found by its name, and kept',
    async () => {
      const page = await open('en');
      await openPlace(page, 'settings');
      await page.getByRole('button', { name: settings.currency }).click();
      await page.keyboard.type('turkish lira');
      await page.keyboard.press('Enter');
      await page.getByText(settings.saved).waitFor();
      const stored = await page.evaluate(() => globalThis.page.memory.stored.get('settings'));
      expect(JSON.parse(stored ?? '{}')).toMatchObject({ version: 1, currency: 'TRY' });
    },
    WAIT,
  );

  test(
    'settings of a later version are told and left alone',
    async () => {
      const later = '{"version":2,"theme":"sepia"}';
      const page = await open('en', { stored: { settings: later } });
      await openPlace(page, 'settings');
      await page.getByText(settings.newer).waitFor();
      await page.getByLabel(settings.themeDark).check();
      await page.waitForSelector('[data-theme=dark]');
      expect(await page.evaluate(() => globalThis.page.memory.stored.get('settings'))).toBe(later);
    },
    WAIT,
  );
});

/** Goes along with Tab until the focus is on the box, list or button of this name. */
async function tabToControl(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return [at?.labels?.[0]?.textContent, at?.getAttribute('aria-label'), at?.textContent].map((text) =>
        text?.trim(),
      );
    });
    if (found.some((text) => text === name || text?.startsWith(`${name}: `))) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe('Settings of sheets', () => {
  const { sidebarTexts, teamPlanTexts, workbookTexts, calendar } = locales.tr;
  const { settings, build } = sidebarTexts;

  const stored = async (page: Page): Promise<unknown> =>
    JSON.parse((await page.evaluate(() => globalThis.page.memory.stored.get('settings'))) ?? '{}');

  /** Changes every setting of sheets, with the keys alone. */
  async function settle(page: Page): Promise<void> {
    await openPlace(page, 'settings');
    await page.waitForSelector('.settings select');
    await tabToControl(page, settings.currency);
    await page.keyboard.press('Enter');
    await page.keyboard.type('türk lirası');
    await page.keyboard.press('Enter');
    await tabToControl(page, settings.weekStart);
    await page.keyboard.press('ArrowDown');
    await tabToControl(page, settings.fiscalYearStart);
    await page.keyboard.type(calendar.monthNames[6] as string);
    for (const [name, share] of [
      [settings.onTrack, '90'],
      [settings.atRisk, '%60,5'],
    ] as const) {
      await tabToControl(page, name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(share);
      await page.keyboard.press('Enter');
    }
    await tabToControl(page, settings.definitionsHeading + rivalDefinitions('tr').length);
    await page.keyboard.press('Enter');
    await tabToControl(page, settings.definitionsSearch);
    await page.keyboard.type('açılma');
    await tabToControl(page, locales.tr.functions.OPEN_RATE?.label as string);
    await page.keyboard.press('ArrowDown');
    await page.getByText(settings.definitionsChanged.replace('{count}', '1')).waitFor();
  }

  test(
    'are changed in Turkish by keyboard alone, and each arrives in the sheets',
    async () => {
      const page = await open('tr');
      await settle(page);
      await page.waitForFunction(() => globalThis.page.memory.stored.get('settings')?.includes('OPEN_RATE'));
      expect(await stored(page)).toMatchObject({
        ...{ currency: 'TRY', weekStart: 'sunday', fiscalYearStart: 7, onTrack: 0.9, atRisk: 0.605 },
        definitions: { OPEN_RATE: 'sent' },
      });
      // The present day of the test's page is 20 November 2026: the second quarter of the fiscal year to June 2027.
      expect(await page.locator('.settings').textContent()).toContain('Ç2 MY2027: 1 Eki 2026 – 31 Ara 2026');

      await openPlace(page, 'build');
      const months = ['2026-01', '2026-04', '2026-07', '2026-10'];
      const rows = months.flatMap((month) => [`${month}-05\t40\t100\t80\t40`, `${month}-18\t60\t100\t80\t40`]);
      await page.fill('textarea', ['Tarih\tHarcama\tSent\tDelivered\tUnique opens', ...rows].join('\n'));
      await page.getByRole('button', { name: build.readPasted }).click();
      await page.getByLabel(build['template-goals']).check();
      await page.getByLabel(build.granularity, { exact: true }).selectOption('quarter');
      const drawing = (title: string) =>
        page.locator('.drawings details', { has: page.locator('summary').getByText(title, { exact: true }) });
      // The data begins within the third quarter of the fiscal year to June 2026: the fourth is the first whole one.
      await drawing(workbookTexts.sheetKpis).filter({ hasText: 'Ç4 MY2026' }).waitFor();
      await drawing(workbookTexts.sheetKpis).filter({ hasText: '₺' }).waitFor();
      await drawing(teamPlanTexts.sheetSettings).filter({ hasText: '60,5%' }).waitFor();

      const { variants = {} } = locales.tr.functions.OPEN_RATE ?? {};
      await drawing(workbookTexts.sheetDefinitions)
        .filter({ hasText: variants.sent as string })
        .waitFor();
      await page.getByLabel(build.granularity, { exact: true }).selectOption('week');
      // The first whole week from Sunday begins on 11 January: the third of a year whose first week holds 1 January.
      await drawing(workbookTexts.sheetKpis).filter({ hasText: '3. hafta 2026' }).waitFor();
    },
    WAIT,
  );

  test(
    'a percentage that says nothing is told beside its box, and the one before holds',
    async () => {
      const page = await open('tr');
      await openPlace(page, 'settings');
      await page.waitForSelector('.settings select');
      const box = page.getByLabel(settings.atRisk, { exact: true });
      for (const [typed, error] of [
        ['99', settings.sharesInOrder],
        ['çok', settings.shareNotRead],
      ] as const) {
        await box.fill(typed);
        await box.press('Enter');
        await page.getByText(error).waitFor();
        expect(await box.getAttribute('aria-invalid')).toBe('true');
        expect(await accessibilityProblems(page)).toEqual([]);
      }
      expect(await page.evaluate(() => globalThis.page.memory.stored.get('settings'))).toBeUndefined();
      await box.fill('70');
      await box.press('Enter');
      await page.getByText(settings.saved).waitFor();
      expect(await box.getAttribute('aria-invalid')).toBeNull();
      expect(await stored(page)).toMatchObject({ onTrack: 0.95, atRisk: 0.7 });
    },
    WAIT,
  );
});

test.each([
  ['en', 'light'],
  ['tr', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const)(
  'in %s and %s all three places are usable by everybody, at 300 px',
  async (language, colorScheme) => {
    const texts = locales[language].sidebarTexts;
    const page = await open(language, { colorScheme });
    const look = async (): Promise<void> => {
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      const panel = await page.$eval('.panel', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(panel).toBeLessThanOrEqual(0);
    };
    await openPlace(page, 'functions');
    await page.waitForSelector('[role=combobox]');
    await look();
    await page.fill('[role=combobox]', 'GOAL_STATUS');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:focus');
    await page.locator('.argument input').first().fill('?');
    await look();
    await openPlace(page, 'check');
    await page.click(`text=${texts.check.run}`);
    await page.waitForSelector('.findings');
    await look();
    await openPlace(page, 'settings');
    await page.waitForSelector('select');
    await look();
    await page.click('.settings summary');
    await look();
  },
  WAIT,
);
