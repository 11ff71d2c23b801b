import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { build, contents, pageVisits, paste, pressBuild, WAIT } from './page-visits.ts';
import type { ScriptPage, Traffic } from './script-pages.ts';
import { type Spreadsheet, spreadsheet } from './spreadsheet.ts';

const { open } = pageVisits();
const { build: built, shell, settings, start, unfinished } = locales.en.sidebarTexts;

const nameOf = (request: string): string => JSON.parse(request).name;
const forever = new Promise<'through'>(() => undefined);
const MINUTE = 60_000;

/** Enough for every kind of sheet and operation. */
const ads = [
  'Day\tCampaign\tCost\tImpressions\tClicks\tConversions',
  ...['01', '02', '03', '04'].flatMap((month) =>
    ['Brand', 'Generic'].map((name, at) => `2026-${month}-15\t${name}\t${120 + at}.5\t9000\t${300 + at}\t12`),
  ),
].join('\n');

function newSheets(): Spreadsheet {
  const sheets = spreadsheet();
  sheets.google.user.type('Sheet1', 'A1', ['mine', 1], ['=B1+1', 2]);
  return sheets;
}

/** What an undisturbed build leaves. */
let whole: ReturnType<typeof contents> | null = null;

async function wholeBuild(): Promise<ReturnType<typeof contents>> {
  if (whole !== null) return whole;
  const sheets = newSheets();
  const page = await open(sheets);
  await paste(page, ads);
  await build(page);
  whole = contents(sheets);
  return whole;
}

/** Counts the runs of builds, and lets the test decide on each. */
const onRun = (decide: (at: number) => ReturnType<Traffic>): Traffic => {
  let runs = 0;
  return (request) => {
    if (nameOf(request) !== 'run') return 'through';
    runs += 1;
    return decide(runs);
  };
};

/** Begins a build in a spreadsheet that is so slow that each run ends midway, and closes the page during the third. */
async function left(): Promise<Spreadsheet> {
  const sheets = newSheets();
  sheets.slow(1500);
  let third: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    third = resolve;
  });
  const traffic = onRun((at) => {
    if (at < 3) return 'through';
    third();
    return forever;
  });
  const page = await open(sheets, { traffic });
  await paste(page, ads);
  await pressBuild(page.frame);
  await reached;
  await page.context.close();
  sheets.slow(0);
  return sheets;
}

const press = ({ frame }: ScriptPage, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).click();

test(
  'calls and answers that get lost are made up for: the build is whole, and nothing is in it twice',
  async () => {
    const sheets = newSheets();
    sheets.slow(700);
    const seen = new Map<string, number>();
    const page = await open(sheets, {
      traffic: (request) => {
        const name = nameOf(request);
        if (name !== 'run' && name !== 'stage') return 'through';
        const at = (seen.get(name) ?? 0) + 1;
        seen.set(name, at);
        if (at % 3 === 1) return 'lost-after';
        return at % 3 === 2 ? 'lost-before' : 'through';
      },
    });
    await paste(page, ads);
    await build(page);
    expect(seen.get('run')).toBeGreaterThan(4);
    expect(contents(sheets)).toEqual(await wholeBuild());
  },
  WAIT,
);

describe('a build whose page was closed midway', () => {
  test(
    'is told of as somebody’s at first, then it can be finished, exactly as if nothing had been',
    async () => {
      const sheets = await left();
      expect(sheets.google.book.titles().some((title) => title.startsWith('~'))).toBe(true);
      const page = await open(sheets);
      await page.frame.getByText(unfinished.busyHeading).waitFor();
      expect(await page.frame.getByRole('button', { name: unfinished.finish }).count()).toBe(0);
      expect(await accessibilityProblems(page.frame)).toEqual([]);
      sheets.wait(MINUTE);
      await page.frame.getByText(unfinished.heading).waitFor();
      expect(await accessibilityProblems(page.frame)).toEqual([]);
      await press(page, unfinished.finish);
      await page.frame.getByText(unfinished.finished).waitFor();
      expect(contents(sheets)).toEqual(await wholeBuild());
      expect(sheets.google.book.titles().filter((title) => title.startsWith('~'))).toEqual([]);
      await press(page, shell.close);
      expect(await page.frame.getByText(unfinished.finished).count()).toBe(0);
      // The sidebar knows the sheets: the same data write nothing.
      await paste(page, ads);
      await page.frame.getByText(locales.en.sidebarTexts.refresh.upToDate).waitFor();
      // What undoes the build came with it.
      await press(page, built.undo);
      await press(page, built.undoYes);
      await page.frame.getByText(built.undone).waitFor();
      expect(contents(sheets)).toEqual(contents(newSheets()));
    },
    WAIT,
  );

  test(
    'can be taken back, and one that was being taken back goes on that way alone',
    async () => {
      const sheets = await left();
      const before = contents(newSheets());
      expect(contents(sheets)).not.toEqual(before);
      sheets.wait(MINUTE);
      sheets.slow(5000);
      const page = await open(sheets, { traffic: onRun((at) => (at < 3 ? 'through' : forever)) });
      await press(page, unfinished.takeBack);
      await page.frame.getByText(unfinished.takingBack).waitFor();
      await page.frame.getByText(/^[1-9]\d* %$/).waitFor();
      await page.context.close();

      sheets.wait(MINUTE);
      const next = await open(sheets);
      await next.frame.getByText(unfinished.heading).waitFor();
      expect(await next.frame.getByRole('button', { name: unfinished.finish }).count()).toBe(0);
      await press(next, unfinished.takeBack);
      await next.frame.getByText(unfinished.takenBack).waitFor();
      expect(contents(sheets)).toEqual(before);
    },
    WAIT,
  );

  test(
    'that cannot be finished is taken back, and the reason is told',
    async () => {
      const sheets = await left();
      sheets.wait(MINUTE);
      const traffic = onRun((at) => {
        // Within the first operations of the run that goes on.
        if (at === 1) sheets.google.faults.failAt(20, { message: 'Service error: Spreadsheets' });
        return 'through';
      });
      const page = await open(sheets, { traffic });
      await press(page, unfinished.finish);
      const sentence = fill(shell['failure-unknown'], { found: 'Service error: Spreadsheets' });
      await page.frame.getByText(fill(unfinished.couldNotFinish, { found: sentence })).waitFor();
      expect(contents(sheets)).toEqual(contents(newSheets()));
    },
    WAIT,
  );
});

test(
  'a page that is closed as its last request is at work leaves the undo of just that refresh',
  async () => {
    const sheets = newSheets();
    const rows = ads.split('\n');
    const first = await open(sheets);
    await paste(first, rows.slice(0, -2).join('\n'));
    await build(first);
    await first.context.close();
    const before = contents(sheets);
    let done: () => void = () => undefined;
    const ran = new Promise<void>((resolve) => {
      done = resolve;
    });
    const traffic = onRun((at) => {
      // A change of this size takes a run for its cells, and one for what stands on top of them.
      if (at < 2) return 'through';
      setTimeout(done, 0);
      return 'lost-after';
    });
    const second = await open(sheets, { traffic });
    await paste(second, ads);
    await pressBuild(second.frame);
    await ran;
    await second.context.close();
    expect(contents(sheets)).not.toEqual(before);
    const third = await open(sheets);
    await press(third, built.undo);
    await press(third, built.undoYes);
    await third.frame.getByText(built.undone, { exact: true }).waitFor();
    expect(contents(sheets)).toEqual(before);
  },
  WAIT,
);

test(
  'a connection that is gone for good midway is told as it is, and the page offers the end of it once it is back',
  async () => {
    const sheets = newSheets();
    sheets.slow(1500);
    let isGone = false;
    const page = await open(sheets, {
      withClock: true,
      traffic: (request) => {
        if (isGone) return 'lost-before';
        if (nameOf(request) === 'run') isGone = true;
        return 'through';
      },
    });
    await paste(page, ads);
    await pressBuild(page.frame);
    const told = page.frame.getByText(shell['failure-unfinished']);
    for (let tries = 0; tries < 60 && (await told.count()) === 0; tries += 1) await page.page.clock.runFor(30_000);
    await told.waitFor();
    isGone = false;
    sheets.slow(0);
    sheets.wait(MINUTE);
    await page.page.clock.runFor(11_000);
    await press(page, unfinished.takeBack);
    await page.frame.getByText(unfinished.takenBack).waitFor();
    expect(contents(sheets)).toEqual(contents(newSheets()));
  },
  WAIT,
);

describe('a page that cannot begin', () => {
  test.each([
    ['several accounts', { refused: 'Error code PERMISSION_DENIED.' }, start.accounts],
    ['no permission', { refused: 'Authorization is required to perform that action.' }, start.permission],
    ['no connection', 'lost-before', start.offline],
    ['the day’s limit', { refused: 'Service invoked too many times for one day: properties.' }, start.quota],
    ['something else', { refused: 'Quelque chose' }, fill(start.unknown, { found: 'Quelque chose' })],
  ] as const)(
    'for %s says so and what to do, and begins when it can',
    async (_, way, sentence) => {
      let isIn = true;
      const page = await open(newSheets(), { traffic: () => (isIn ? way : 'through') });
      await page.frame.getByText(sentence).waitFor();
      expect(await accessibilityProblems(page.frame)).toEqual([]);
      isIn = false;
      await press(page, start.again);
      await page.frame.waitForSelector('textarea');
    },
    WAIT,
  );
});

test(
  'a language whose texts do not come leaves the sidebar in its own, with a sentence',
  async () => {
    const page = await open(newSheets(), {
      traffic: (request) => (/"texts".*"ar"/.test(request) ? 'lost-before' : 'through'),
    });
    await page.frame.click('[data-tab=settings]');
    await page.frame.getByLabel(settings.language, { exact: true }).selectOption('ar');
    await page.frame.getByText(shell['failure-offline']).waitFor();
    expect(await page.frame.getAttribute('.marksheet', 'lang')).toBe('en');
  },
  WAIT,
);
