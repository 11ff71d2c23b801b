import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { excelHost } from '../../../excel-addin/host/host.ts';
import { accessibilityProblems } from '../../browser/accessibility.ts';
import { addTwoSheets, diesOver, TITLES } from '../died-pages.ts';
import type { FakeExcel } from '../server/fake-excel.ts';
import type { Pane, PaneOptions } from './pane-pages.ts';
import { build, contents, few, newExcel, paneVisits, paste, pressBuild, WAIT } from './pane-visits.ts';

const { open } = paneVisits();
const { refresh, shell, unfinished } = locales.en.sidebarTexts;

/** A build whose connection goes once all cells are written: `mend` brings it back. */
async function leftMidway(excel: FakeExcel, options: Partial<PaneOptions> = {}) {
  let lostFrom = Number.POSITIVE_INFINITY;
  const traffic = (number: number) => (number >= lostFrom ? 'lost' : 'through');
  const pane = await open({ excel, traffic, ...options });
  await paste(pane, few);
  const before = contents(excel);
  lostFrom = excel.batches.count + 5;
  await pressBuild(pane);
  await pane.page.getByText(shell['failure-unfinished']).waitFor();
  expect(contents(excel)).not.toEqual(before);
  const mend = (): void => {
    lostFrom = Number.POSITIVE_INFINITY;
  };
  return { pane, before, mend };
}

/** After a minute Microsoft's library gives up waiting for an Excel around the page, and fails over that itself. */
function onlyMicrosofts(failure: unknown): void {
  if (!String(failure).includes('_appName')) throw failure;
}

/** The pane looks at the workbook once more. */
async function lookAgain({ page }: Pane): Promise<void> {
  await page.clock.fastForward(16_000).catch(onlyMicrosofts);
  await page.waitForTimeout(100);
}

const button = ({ page }: Pane) => page.getByRole('button', { name: unfinished.takeBack });

/** The card appears once the build did not move for a minute. */
async function offered(pane: Pane): Promise<void> {
  for (let looks = 0; looks < 20 && !(await button(pane).isVisible()); looks += 1) await lookAgain(pane);
}

async function takeBack(pane: Pane): Promise<void> {
  const { page } = pane;
  await offered(pane);
  await button(pane).click();
  await page.getByText(unfinished.takenBack).waitFor();
}

test(
  'a build whose pane is gone for good before its end can be taken back by the next pane',
  async () => {
    const excel = newExcel();
    const { pane, before } = await leftMidway(excel);
    await pane.page.close();
    const next = await open({ excel, withClock: true });
    await next.page.waitForSelector('textarea');
    await takeBack(next);
    expect(contents(excel)).toEqual(before);
    expect(await accessibilityProblems(next.page)).toEqual([]);
    await paste(next, few);
    await build(next);
  },
  WAIT,
);

test(
  'a build whose connection comes back can be taken back where it was begun',
  async () => {
    const excel = newExcel();
    const { pane, before, mend } = await leftMidway(excel, { withClock: true });
    mend();
    await takeBack(pane);
    expect(contents(excel)).toEqual(before);
  },
  WAIT,
);

test(
  'a build that goes on elsewhere is not offered, and not taken back where it goes on after all',
  async () => {
    const excel = newExcel();
    const { pane } = await leftMidway(excel);
    await pane.page.close();
    const half = contents(excel);
    const somebody = excelHost({ run: excel.Excel.run, displayLanguage: null });
    const next = await open({ excel, withClock: true });
    await next.page.waitForSelector('textarea');
    for (let beat = 1; beat <= 8; beat += 1) {
      await somebody.store('unfinished-beat', String(beat));
      await lookAgain(next);
    }
    expect(await button(next).isVisible()).toBe(false);
    await offered(next);
    await somebody.store('unfinished-beat', 'once more');
    await button(next).click();
    await next.page.getByText(unfinished.goingOn).waitFor();
    await next.page.getByRole('heading', { name: unfinished.busyHeading }).waitFor();
    expect(contents(excel)).toEqual(half);
  },
  WAIT,
);

test(
  'of two builds one whose sheet is gone holds up no other, and can be left as it is',
  async () => {
    const excel = newExcel();
    await addTwoSheets(excel);
    for (const title of TITLES) await diesOver(excel, title);
    excel.book.removeSheet('One');
    const pane = await open({ excel, withClock: true });
    const { page } = pane;
    await page.waitForSelector('textarea');
    const press = (name: string) => page.getByRole('button', { name }).click();
    const see = (text: string) => page.getByText(text).waitFor();
    const about = (titles: string) => see(fill(unfinished.about, { titles }));

    await offered(pane);
    await about('One');
    expect(await page.getByRole('button', { name: unfinished.leave }).count()).toBe(0);
    await press(unfinished.takeBack);
    await see(fill(refresh.missing, { title: 'One' }));
    await see(unfinished.leaveHint);
    expect(await accessibilityProblems(page)).toEqual([]);

    await press(unfinished.showNext);
    await about('Two');
    expect(await page.getByText(unfinished.leaveHint).count()).toBe(0);
    await press(unfinished.takeBack);
    await see(unfinished.takenBack);
    expect(excel.book.value('Two', 'A3')).toBe('Two 2');

    await press(unfinished.showNext);
    await about('One');
    await press(unfinished.takeBack);
    await press(unfinished.leave);
    await see(unfinished.left);
    await press(shell.close);
    expect([await page.locator('#unfinished').count(), excel.book.state.xml]).toEqual([0, []]);
  },
  WAIT,
);
