import { storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { locales } from '../../core/locales/index.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { languages } from '../../core/values/language.ts';
import { allOrSome } from '../thorough.ts';
import { accessibilityProblems } from './accessibility.ts';
import { buildPlace, example } from './build-place.ts';
import { WAIT } from './sidebar-visits.ts';
import { isSeen, isUsual } from './usual-colours.ts';

const { built, open, paste, seenText, sheets, tabTo } = buildPlace();

test(
  'a Turkish export becomes sheets by keyboard alone, and they are taken back by keyboard',
  async () => {
    const { build, refresh } = locales.tr.sidebarTexts;
    const page = await open('language=tr');
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
  'building shows which sheet it is at, no check runs meanwhile, and a cancelled one leaves the workbook as it was',
  async () => {
    const page = await open('language=en');
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
  'goals that are kept are built with an export unless unticked, and as many sheets are added as the button says',
  async () => {
    const { build } = locales.en.sidebarTexts;
    const page = await open('language=en');
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
  'a currency and a language from the settings stand in what is built',
  async () => {
    const page = await open('language=en');
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
  'axe finds what is wrong: a missing name, a pale text, a small target; our own check a name that leads nowhere, a broken word',
  async () => {
    const page = await open('language=en');
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

test(
  'an Arabic sheet that its host cannot turn round is drawn as it will stand, and its labels are cut at their end alone',
  async () => {
    const page = await open('language=ar');
    await page.evaluate(() => globalThis.page.start({ capabilities: { rightToLeft: false } }, 'ar'));
    await paste(example('funnel-ar.tsv'));
    await page.waitForSelector('.drawing td');
    const cells = await page.locator('.drawing td').evaluateAll((all) =>
      all.flatMap((cell) => {
        const isOver = cell.firstElementChild?.matches('.drawn-over') === true;
        const text = (isOver ? cell.firstElementChild : cell)?.firstChild;
        if (!(text instanceof Text) || text.data === '') return [];
        const first = document.createRange();
        first.setStart(text, 0);
        first.setEnd(text, 1);
        // What begins further along is beyond the pane, like the columns there.
        const seen = isOver && cell.matches(':first-child:not(.drawn-mark)') ? cell.closest('.drawing') : cell;
        const [letter, box] = [first.getBoundingClientRect(), (seen ?? cell).getBoundingClientRect()];
        return {
          ...{ text: text.data, isArabic: /\p{Script=Arabic}/u.test(text.data) },
          isOver,
          isCut: cell.scrollWidth > cell.clientWidth,
          beginsWithin: letter.left >= box.left - 1 && letter.right <= box.right + 1,
          direction: getComputedStyle(cell).direction,
        };
      }),
    );
    expect(cells.filter(({ isOver }) => isOver).length).toBeGreaterThan(0);
    expect(await page.locator('.drawing').first().getAttribute('dir')).toBe('ltr');
    expect(cells.filter(({ isCut, isArabic }) => isCut && isArabic).length).toBeGreaterThan(0);
    expect(cells.filter(({ beginsWithin }) => !beginsWithin)).toEqual([]);
    expect(cells.find(({ text }) => /^[+-]\d/.test(text))?.direction).toBe('ltr');
  },
  WAIT,
);

describe.each(allOrSome(languages, isSeen))('in %s', (language) => {
  test.each(allOrSome(['light', 'dark'] as const, (colours) => isUsual(language, colours)))(
    'every control has a name, every text its contrast, nothing sticks out, in %s colours',
    async (colorScheme) => {
      const page = await open(`language=${language}`, { colorScheme });
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
