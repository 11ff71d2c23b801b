import type { Frame } from 'playwright-core';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import type { Operation, StagedChange } from '../../gas/protocol/operations.ts';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { isUsual } from '../browser/usual-colours.ts';
import { allOrSome } from '../thorough.ts';
import { example, pageVisits, paste, WAIT } from './page-visits.ts';
import { type Spreadsheet, spreadsheet } from './spreadsheet.ts';

const { open } = pageVisits();

/** Leaves a small change midway, as a page that was closed does. */
function leaveMidway(sheets: Spreadsheet): void {
  const write = (row: number): Operation => ({ do: 'write', title: 'Sheet1', row, column: 0, cells: [[row]] });
  const forward = Array.from({ length: 12 }, (_, row) => write(row));
  const change: StagedChange = { forward, backward: forward.map(() => []), expected: {} };
  const { call } = sheets.opened();
  const ask = (name: string, given: unknown): void => {
    expect(JSON.parse(String(call('rpc', [JSON.stringify({ name, given })])))).toMatchObject({ ok: true });
  };
  ask('stage', { build: 'left', part: 0, text: JSON.stringify(change) });
  sheets.slow(6000);
  ask('run', { build: 'left', parts: 1 });
  sheets.slow(0);
}

/** Nothing sticks out, and everybody can use it. */
async function look(frame: Frame, width: number): Promise<void> {
  expect(await accessibilityProblems(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const panel = await frame.$eval('.panel', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(panel).toBeLessThanOrEqual(0);
}

const cases = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colours) =>
    ([300, 250] as const).map((width) => ({ language, colours, width })),
  ),
);

/** With every change one width a language and colour: Arabic in both. */
const usual = allOrSome(
  cases,
  ({ language, colours, width }) => isUsual(language, colours) && width === (colours === 'dark' ? 250 : 300),
);

test.each(usual)(
  'in $language, $colours and at $width px: the first start, an unfinished build, a failed start, an export',
  async ({ language, colours: colorScheme, width }) => {
    const { welcome, unfinished, start } = locales[language].sidebarTexts;
    const sheets = spreadsheet({ userLocale: language });
    let isIn = true;
    const traffic = () => (isIn ? ({ refused: 'Error code PERMISSION_DENIED.' } as const) : 'through');
    const page = await open(sheets, { traffic, colorScheme, width, locale: language });
    await page.frame.getByText(start.accounts).waitFor();
    await look(page.frame, width);
    isIn = false;
    await page.frame.getByRole('button', { name: start.again }).click();
    await page.frame.getByText(welcome.heading).waitFor();
    await look(page.frame, width);
    await paste(page, example(language === 'ar' ? 'funnel-ar.tsv' : 'google-ads-en.csv'));
    await look(page.frame, width);

    const late = spreadsheet({ userLocale: language });
    leaveMidway(late);
    late.wait(60_000);
    const next = await open(late, { colorScheme, width, locale: language });
    await next.frame.getByText(unfinished.heading).waitFor();
    // What waits for a decision comes alone.
    expect(await next.frame.getByText(welcome.heading).isVisible()).toBe(false);
    await look(next.frame, width);
    await next.frame.getByRole('button', { name: unfinished.finish }).click();
    await next.frame.getByText(unfinished.finished).waitFor();
    await look(next.frame, width);
    expect(late.google.book.value('Sheet1', 'A12')).toBe(11);
  },
  WAIT,
);
