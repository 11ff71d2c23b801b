import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { locales } from '../../core/locales/index.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { allOrSome } from '../thorough.ts';
import { accessibilityProblems } from './accessibility.ts';
import { focused, openPlace, sidebarVisits, WAIT } from './sidebar-visits.ts';
import { isSeen, isUsual } from './usual-colours.ts';

const visits = sidebarVisits();
let page: Page;

/** Opens the Goals place. */
async function open(language: Language, colorScheme: 'dark' | 'light' = 'light'): Promise<void> {
  page = await visits.open(language, { colorScheme });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goals();
}

async function goals(): Promise<void> {
  await openPlace(page, 'goals');
  await page.waitForSelector('.goals h2');
}

/** Goes along with Tab, as somebody without a mouse does, until the focus is on the control that has a name. */
async function tabTo(name: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if ([label, await focused(page)].some((words) => words === name || words.startsWith(`${name}:`))) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const card = (words: string) => page.locator('.goal-card', { hasText: words });
const marks = (of: ReturnType<typeof card>): Promise<string[]> =>
  of.locator('.smart-mark > :first-child').allTextContents();
const stored = (): Promise<string | null> => page.evaluate(() => globalThis.page.memory.stored.get('goals') ?? null);

async function paste(text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
}

async function startFromExamples(): Promise<void> {
  await page.locator('.goal-way').nth(1).click();
  await page.waitForSelector('.goal-card');
}

test(
  'an objective is written in Turkish by keyboard alone, reviewed as it is typed, kept, and found again',
  async () => {
    const { sidebarTexts, goalColumns } = locales.tr;
    const texts = sidebarTexts.goals;
    await open('tr');
    await page.locator('#tab-goals').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:focus');
    await page.locator('.smart-missing').nth(2).waitFor();

    await tabTo(goalColumns.owner.label);
    await page.keyboard.type('Elif');
    await tabTo(goalColumns.due.label);
    await page.keyboard.type('03312027');
    await tabTo(goalColumns.measure.label);
    await page.keyboard.press('Enter');
    await page.keyboard.type('donusum orani');
    await page.keyboard.press('Enter');
    await tabTo(goalColumns.baseline.label);
    await page.keyboard.type('%4');
    await tabTo(goalColumns.target.label);
    await page.keyboard.type('4,6 %');
    await page.locator('.smart-met').nth(2).waitFor();
    await tabTo(texts.save);
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:focus');
    const sentence = 'Elif, 31 Mar 2027 tarihine kadar Dönüşüm oranı değerini %4 düzeyinden %4,6 düzeyine çıkaracak.';
    expect(await page.locator('.goal-words').textContent()).toContain(sentence);
    expect(JSON.parse((await stored()) ?? '').objectives).toMatchObject([
      { text: sentence, measure: 'CONVERSION_RATE', baseline: 0.04, target: { kind: 'value', value: 0.046 } },
    ]);

    await page.evaluate(() => {
      const { memory, start } = globalThis.page;
      start({ stored: Object.fromEntries(memory.stored) }, 'tr');
    });
    await goals();
    await card(sentence).waitFor();
  },
  WAIT,
);

test(
  'the data offers the baseline, and the review mends what looks wrong',
  async () => {
    await open('en');
    await openPlace(page, 'build');
    await paste(readFileSync('examples/google-ads-en.csv', 'utf8'));
    await page.waitForSelector('.drawing');
    await goals();
    await page.locator('.goal-way').first().click();
    await button(/^Measured by/).click();
    await page.keyboard.type('click-through');
    expect(await page.locator('.option').first().textContent()).toContain('in your data');
    await page.keyboard.press('Enter');
    await page.locator('[data-field=due]').fill('2026-11-01');
    await page.getByLabel('Owner', { exact: true }).fill('Ada and Bo');
    await page.getByLabel('Target', { exact: true }).fill('25');
    await page.getByText('25 looks like 25%.').waitFor();

    const offer = page.locator('.goal-suggestion');
    await offer.waitFor();
    const [, offered] = /Data says (\d\.\d+%) for \w{3} 2026\./.exec((await offer.textContent()) ?? '') ?? [];
    await offer.getByRole('button').click();
    expect(await page.getByLabel('Baseline', { exact: true }).inputValue()).toBe(offered);
    expect(await offer.count()).toBe(0);
    await button('Make it 25%').click();
    expect(await page.getByLabel('Target', { exact: true }).inputValue()).toBe('25%');
    await button('Swap the dates').click();
    expect(await page.locator('[data-field=due]').inputValue()).toBe('2026-11-20');
    await button('Keep only Ada').click();
    await button('Go to: Company goal').click();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'))).toBe(
      'goal',
    );
    await page.locator('[data-field=goal] select').selectOption('A new goal');
    await page.getByLabel('Name of the goal').fill('Grow');
    await button('Save').click();
    await page.getByRole('heading', { name: 'Grow' }).waitFor();
    await page.waitForSelector('.smart-mark.smart-caution');
    expect(await marks(card('Ada will raise'))).toEqual(['S ✓', 'M ✓', 'A !', 'R ✓', 'T ✓']);
  },
  WAIT,
);

test(
  'a pasted table is shown as it was understood, with what was not, and is added and taken back',
  async () => {
    await open('en');
    await button(/^Paste objectives/).click();
    const rows = [
      'Goal\tObjective\tMetric\tBaseline\tTarget\tDue\tOwner\tMood',
      'Grow\tMore leads\tLeads\t200\t+15%\t2026-12-31\tAda\tfine',
      'Grow\t<img src=x onerror=alert(1)>\tCPC\t3\tsoon\t2026-12-31\tBo\t',
    ];
    await paste(rows.join('\n'));
    await button('Add them').waitFor();
    expect(await page.locator('.goal-found').nth(1).textContent()).toContain('Ada will reach Leads of 230 (+15%)');
    const told = (await page.locator('.goal-problems').textContent()) ?? '';
    expect(told).toContain('“Mood” is not known and was left out: fine');
    expect(told).toContain('“soon” was found');
    expect(await stored()).toBeNull();
    await button('Add them').click();
    await card('More leads').waitFor();
    expect(await page.locator('.marksheet img').count()).toBe(0);
    expect(await marks(card('onerror'))).toEqual(['S ✓', 'M ✗', 'A –', 'R ✓', 'T ✗']);
    await page.locator('.message').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.goal-way').first().waitFor();
    expect(await stored()).toBeNull();
    await button('Redo').click();
    await card('More leads').waitFor();

    await button(/^Paste objectives/).click();
    await paste('just some words');
    await page.getByText('Nothing was found that could be added.').waitFor();
    expect(await button('Add them').count()).toBe(0);
  },
  WAIT,
);

test(
  'examples are taken over one by one, deleted with a way back, and copied',
  async () => {
    await open('en');
    await startFromExamples();
    const halve = card('Halve the sales cycle');
    await halve.getByRole('button', { name: /^Make it mine/ }).click();
    expect(await halve.locator('.badge', { hasText: 'Example' }).count()).toBe(0);
    expect(await page.locator('.goal-card .badge', { hasText: 'Example' }).count()).toBe(5);
    expect(await focused(page)).toBe('Edit');

    await halve.getByRole('button', { name: /^Delete: Halve/ }).click();
    await page.getByText('Deleted, with its commitments (1): Halve the sales cycle').waitFor();
    expect(await focused(page)).toContain('Deleted');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await halve.waitFor();

    await halve.getByRole('button', { name: /^Copy/ }).click();
    await page.getByLabel('In your own words').fill('Halve it again');
    await button('Save').click();
    await card('Halve it again').waitFor();
    expect(await halve.count()).toBe(1);
    await button('Remove the examples').click();
    expect(await page.locator('.goal-card').count()).toBe(2);
  },
  WAIT,
);

test(
  'a commitment is read out of its words, and stands under its objective',
  async () => {
    await open('en');
    await startFromExamples();
    await card('Publish the new pricing page')
      .getByRole('button', { name: /^Add a commitment/ })
      .click();
    await page.getByLabel('Commitment', { exact: true }).fill('Test 3 drafts a week');
    expect(await page.locator('.goal-promise').textContent()).toBe('…: 3 per week, until 1 Jan 2027');
    await page.getByLabel('Kind of promise').selectOption('once');
    await page.getByLabel('Owner', { exact: true }).fill('Bo');
    await button('Save').click();
    const folded = card('Publish the new pricing page').locator('details');
    await folded.locator('summary').click();
    expect(await folded.textContent()).toContain('Test 3 drafts a weekBo: once, by 1 Jan 2027');
  },
  WAIT,
);

test(
  'goal sheets are built without any data, and each card then says how its objective stands',
  async () => {
    await open('en');
    await startFromExamples();
    await button('Make all mine').click();
    await button('Build the goal sheets').click();
    await page.waitForSelector('.drawing');
    await page.locator('.button-primary:not([aria-disabled])').click();
    await page.waitForSelector('.added');
    const keys = await page.evaluate(() => globalThis.page.memory.sheets().map(({ key }) => key));
    expect(keys).toEqual(expect.arrayContaining(['goals', 'goal-workings', 'team-plan']));
    await goals();
    await page.waitForSelector('.goal-status');
    const sheet = await page.evaluate(() =>
      globalThis.page.memory
        .sheets()
        .find(({ key }) => key === 'goal-workings')
        ?.values.map((row) => row.map(String)),
    );
    const words = 'Spend no more than 60,000 on ads in a quarter';
    const status = (await card(words).locator('.goal-status').textContent()) ?? '';
    expect(Object.values(locales.en.goalTexts.statuses)).toContain(status);
    expect(sheet?.find((row) => row.includes(words))).toContain(status);
    expect(await page.locator('.goal-status').count()).toBe(6);
    expect(await page.locator('.goal-sheet').count()).toBe(0);
  },
  WAIT,
);

test(
  'a target typed into the Goals sheet is told on its card and taken over, and Build then says what it would do',
  async () => {
    const { goals: texts, build, refresh } = locales.en.sidebarTexts;
    const words = 'Spend no more than 60,000 on ads in a quarter';
    await open('en');
    await startFromExamples();
    await button(texts.takeOverAll).click();
    await button(texts.build).click();
    await page.locator('.button-primary:not([aria-disabled])').click();
    await page.waitForSelector('.added');
    await page.evaluate(
      ({ text, header }) => {
        const { memory } = globalThis.page;
        const sheet = memory.sheets().find(({ key }) => key === 'goals');
        const row = sheet?.values.findIndex((cells) => cells.includes(text)) ?? -1;
        const column = sheet?.values.map((cells) => cells.indexOf(header)).find((at) => at >= 0) ?? -1;
        const steps = [
          { kind: 'set-cells' as const, title: sheet?.title ?? '', cells: [{ row, column, content: 70_000 }] },
        ];
        return memory.host
          .apply({ titles: {}, steps }, { progress: () => {}, isCancelled: () => false })
          .then(() => {});
      },
      { text: words, header: locales.en.goalColumns.target.label },
    );
    await goals();
    const told = card(words).locator('.goal-sheet');
    await told.waitFor();
    expect(await told.locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^Target on the sheet: .*70,000/),
    ]);
    expect(await page.locator('.goal-sheet').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await told.getByRole('button').click();
    await told.waitFor({ state: 'detached' });
    expect(await stored()).toMatch(/70000/);
    await button(texts.build).click();
    await page.locator('.message', { hasText: refresh.upToDate }).or(button(refresh.bringUp)).first().waitFor();
    expect(await page.getByText(build.done).count()).toBe(0);
  },
  WAIT,
);

test(
  'goals of a newer version are told kindly and stay; damaged ones too, until they are set aside',
  async () => {
    await open('en');
    await page.evaluate(() => globalThis.page.start({ stored: { goals: '{"version":9}' } }, 'en'));
    await goals();
    await page.getByText('They stay as they are: update Marksheet').waitFor();
    expect(await page.locator('.goals button').count()).toBe(0);
    expect(await stored()).toBe('{"version":9}');

    await page.evaluate(() => globalThis.page.start({ stored: { goals: '{"version":1}' } }, 'en'));
    await goals();
    await button('Set them aside and begin anew').click();
    await page.locator('.goal-way').first().waitFor();
    expect(await page.evaluate(() => [...globalThis.page.memory.stored])).toEqual([['goals-aside', '{"version":1}']]);
  },
  WAIT,
);

describe.each(allOrSome(languages, isSeen))('in %s', (language) => {
  test.each(allOrSome(['light', 'dark'] as const, (colours) => isUsual(language, colours)))(
    'every control has a name, every text its contrast, nothing sticks out, in %s colours',
    async (colorScheme) => {
      await open(language, colorScheme);
      const check = async (): Promise<void> => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await page.evaluate(() => document.querySelector('.panel')?.scrollWidth)).toBeLessThanOrEqual(300);
        expect(await page.locator('.marksheet').textContent()).not.toMatch(/[{}]|undefined|\bNaN\b/);
      };
      await check();
      await startFromExamples();
      await check();
      await page.locator('.goal-card > .goal-actions > :first-child').first().click();
      await page.waitForSelector('.goal-editor');
      await page.locator('[data-field=target]').fill('?');
      await check();
      await page.locator('.goal-save > :last-child').click();
      await page.locator('.goal-card summary').first().click();
      await page.locator('.goal-card details .disclosure-body > .button').first().click();
      await page.waitForSelector('.goal-promise, .goal-pair');
      await check();
    },
    WAIT,
  );
});
