import { locales } from '../../core/locales/index.ts';
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
      await page.click(`text=${texts['fix-number']}`);
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
  },
  WAIT,
);
