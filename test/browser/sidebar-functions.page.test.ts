import { functionWords } from '../../core/functions/function-texts.ts';
import { locales } from '../../core/locales/index.ts';
import { cellAt, focused, hostile, openPlace, sidebarVisits, tabTo, WAIT } from './sidebar-visits.ts';

const { open } = sidebarVisits();

describe('Functions', () => {
  test.each([
    ['en', 'cost per lead', 'CPL', '10', '4', '2.50'],
    ['tr', 'dönüşüm oranı', 'CONVERSION_RATE', '120', '4.000', '%3,0'],
    ['id', 'tingkat buka', 'OPEN_RATE', '60', '100', '60,0%'],
    ['ar', 'تكلفة النقرة', 'CPC', '10', '4', '2.50'],
    ['pl', 'koszt kliknieca', 'CPC', '10', '4', '2,50'],
  ] as const)(
    '%s: “%s” is found, filled in, answered and inserted by keyboard alone',
    async (language, search, id, first, second, answer) => {
      const texts = locales[language].sidebarTexts.functions;
      const page = await open(language);
      await openPlace(page, 'functions');
      await page.waitForSelector('[role=combobox]');
      await page.keyboard.press('Tab');
      await page.keyboard.type(search);
      expect(await page.locator('[role=option]').first().textContent()).toContain(id);
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('[role=option][aria-selected=true] code').textContent()).toBe(id);
      await page.keyboard.press('Enter');
      await page.waitForSelector('h2:focus');
      expect(await focused(page)).toBe(functionWords(id, language).label);
      await page.keyboard.press('Tab');
      await page.keyboard.type(first);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type(second);
      expect(await page.locator('.answer').textContent()).toContain(answer);
      await tabTo(page, texts.insert);
      await page.keyboard.press('Enter');
      await page.getByText(texts.inserted.replace('{address}', 'A9')).waitFor();
      expect(await cellAt(page, 8, 0)).toBe(`=${id}(${first};${second.replace('.', '')})`);
    },
    WAIT,
  );

  test(
    'cells picked from the sheet are told, computed with, and named in the formula; a filled cell is left alone',
    async () => {
      const texts = locales.en.sidebarTexts.functions;
      const page = await open('en');
      await openPlace(page, 'functions');
      await page.fill('[role=combobox]', 'CPC');
      await page.keyboard.press('Enter');
      const pick = async (address: string, value: number, name: string): Promise<void> => {
        const range = { title: hostile, address, values: [[value]], dateColumns: [] };
        await page.evaluate((picked) => globalThis.page.memory.select(picked), range);
        await page.getByRole('button', { name: `${texts.useSelection}: ${name}` }).press('Enter');
        await page.getByRole('button', { name: texts.clearFor.replace('{name}', name) }).waitFor();
        // Another button took its place: whoever works by keyboard is still there.
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(name);
      };
      await pick('B4', 9, 'Spend');
      await pick('C3', 3, 'Clicks');
      expect(await page.locator('.picked').allTextContents()).toEqual([
        `Selected: ${hostile} B4`,
        `Selected: ${hostile} C3`,
      ]);
      // 9 by 3.
      expect(await page.locator('.answer').textContent()).toContain('3');
      await page.click('text=Insert into the active cell');
      await page.getByText(texts.filled.replace('{address}', 'C3')).waitFor();
      await page.evaluate(() => globalThis.page.memory.select(null));
      await page.click('text=Insert into the active cell');
      await page.waitForSelector('.message-good');
      // Nothing says which sheet the cell is on, so that the cells are named in full.
      expect(await cellAt(page, 8, 0)).toBe(`=CPC('${hostile}'!B4;'${hostile}'!C3)`);
    },
    WAIT,
  );

  test(
    'sources are plain links that leave the sidebar as it is',
    async () => {
      const page = await open('en');
      await openPlace(page, 'functions');
      await page.fill('[role=combobox]', 'OPEN_RATE');
      await page.keyboard.press('Enter');
      await page.click('summary');
      const links = await page
        .locator('.panel a')
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute('target'), link.getAttribute('rel'), link.getAttribute('href')]),
        );
      expect(links.length).toBeGreaterThan(1);
      for (const [target, rel, address] of links) {
        expect([target, rel]).toEqual(['_blank', 'noopener']);
        expect(address).toMatch(/^https:/);
      }
    },
    WAIT,
  );
});
