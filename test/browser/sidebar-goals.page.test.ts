import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { allOrSome } from '../thorough.ts';
import { accessibilityProblems } from './accessibility.ts';
import { goalsPlace } from './goals-place.ts';
import { focused, openPlace, WAIT } from './sidebar-visits.ts';
import { isSeen, isUsual } from './usual-colours.ts';

const { button, card, goals, marks, open, paste, startFromExamples, stored } = goalsPlace();

/** Goes along with Tab, as somebody without a mouse does, until the focus is on the control that has a name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if ([label, await focused(page)].some((words) => words === name || words.startsWith(`${name}:`))) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test(
  'an objective is written in Turkish by keyboard alone, reviewed as it is typed, kept, and found again',
  async () => {
    const { sidebarTexts, goalColumns } = locales.tr;
    const texts = sidebarTexts.goals;
    const page = await open('tr');
    await page.locator('#tab-goals').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:focus');
    await page.locator('.smart-missing').nth(2).waitFor();

    await tabTo(page, goalColumns.owner.label);
    await page.keyboard.type('Elif');
    await tabTo(page, goalColumns.due.label);
    await page.keyboard.type('03312027');
    await tabTo(page, goalColumns.measure.label);
    await page.keyboard.press('Enter');
    await page.keyboard.type('donusum orani');
    await page.keyboard.press('Enter');
    await tabTo(page, goalColumns.baseline.label);
    await page.keyboard.type('%4');
    await tabTo(page, goalColumns.target.label);
    await page.keyboard.type('4,6 %');
    await page.locator('.smart-met').nth(2).waitFor();
    await tabTo(page, texts.save);
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
    const page = await open('en');
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
  'examples are taken over one by one, deleted with a way back, and copied',
  async () => {
    const page = await open('en');
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
    const page = await open('en');
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
  'goals of a newer version are told kindly and stay; damaged ones too, until they are set aside',
  async () => {
    const page = await open('en');
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
      const page = await open(language, colorScheme);
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
