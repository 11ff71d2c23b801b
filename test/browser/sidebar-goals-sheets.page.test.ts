import { locales } from '../../core/locales/index.ts';
import { accessibilityProblems } from './accessibility.ts';
import { goalsPlace } from './goals-place.ts';
import { WAIT } from './sidebar-visits.ts';

const { button, card, goals, marks, open, paste, startFromExamples, stored } = goalsPlace();

test(
  'a pasted table is shown as it was understood, with what was not, and is added and taken back',
  async () => {
    const page = await open('en');
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
  'goal sheets are built without any data, and each card then says how its objective stands',
  async () => {
    const page = await open('en');
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
    const page = await open('en');
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
