import { locales } from '../../../core/locales/index.ts';
import { accessibilityProblems } from '../../browser/accessibility.ts';
import type { FakeExcel } from '../server/fake-excel.ts';
import type { Pane, PaneOptions } from './pane-pages.ts';
import { build, contents, few, newExcel, paneVisits, paste, pressBuild, WAIT } from './pane-visits.ts';

const { open } = paneVisits();
const { shell, unfinished } = locales.en.sidebarTexts;

/** A build whose connection goes once all cells are written: `mend` brings it back. */
async function leftMidway(excel: FakeExcel, options: Partial<PaneOptions> = {}) {
  let lostFrom = Number.POSITIVE_INFINITY;
  const traffic = (number: number) => (number >= lostFrom ? 'lost' : 'through');
  const pane = await open({ excel, traffic, ...options });
  await paste(pane, few);
  const before = contents(excel);
  lostFrom = excel.batches.count + 4;
  await pressBuild(pane);
  await pane.page.getByText(shell['failure-unfinished']).waitFor();
  expect(contents(excel)).not.toEqual(before);
  const mend = (): void => {
    lostFrom = Number.POSITIVE_INFINITY;
  };
  return { pane, before, mend };
}

/** The card appears once the same build is found twice. */
async function takeBack({ page }: Pane): Promise<void> {
  const button = page.getByRole('button', { name: unfinished.takeBack });
  for (let looks = 0; looks < 20 && !(await button.isVisible()); looks += 1) {
    await page.clock.fastForward(16_000);
    await page.waitForTimeout(100);
  }
  await button.click();
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
