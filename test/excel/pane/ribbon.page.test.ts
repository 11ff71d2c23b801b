import { locales } from '../../../core/locales/index.ts';
import type { Pane } from './pane-pages.ts';
import {
  build,
  contents,
  example,
  focused,
  newExcel,
  paneVisits,
  paste,
  selectTable,
  total,
  WAIT,
} from './pane-visits.ts';

const { open } = paneVisits();
const { build: words, check, functions, refresh } = locales.en.sidebarTexts;

const [header = '', ...rows] = example('google-ads-en.csv').trimEnd().split('\n').slice(2);

/** Chooses CPC by keyboard where functions are looked for, and inserts it with two figures. */
async function insertCpc({ page }: Pane): Promise<void> {
  await page.focus('[role=combobox]');
  await page.keyboard.type('CPC');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h2:focus');
  for (const [at, value] of ['10', '4'].entries()) await page.locator('.argument input').nth(at).fill(value);
  await page.getByRole('button', { name: functions.insert, exact: true }).click();
}

test(
  'Build again says what is missing where nothing was built, and reads an export that is selected',
  async () => {
    const excel = newExcel();
    const pane = await open({ excel });
    await pane.page.click('[data-tab=settings]');
    expect(await pane.press('build-again')).toBe(true);
    await pane.page.getByText(refresh.nothingBuilt).waitFor();
    expect(await pane.page.getAttribute('[data-tab=build]', 'aria-selected')).toBe('true');

    selectTable(excel, [
      ['Campaign', 'Cost', 'Clicks'],
      ['A', 12.5, 5],
      ['B', 10, 4],
    ]);
    const before = contents(excel);
    await pane.press('build-again');
    await pane.page.getByText('Sheet1!A1:C3').waitFor();
    // Enter alone is left: nothing is written that nobody saw.
    await pane.page.waitForFunction(() => document.activeElement?.matches('.button-primary'));
    expect(await focused(pane)).toMatch(/^Add \d+ sheets$/);
    expect(contents(excel)).toEqual(before);
    await pane.page.keyboard.press('Enter');
    await pane.page.waitForSelector('.added');
    expect(total(excel, 'Data', 'Cost')).toBe(22.5);

    // The cells of ours are no export.
    excel.book.select('Data', 'A1:C3');
    await pane.page.getByRole('button', { name: words.otherData }).click();
    await pane.press('build-again');
    await pane.page.getByText(refresh.giveNew).waitFor();
  },
  WAIT,
);

test(
  'Build again brings the sheets up to date at once with what the pane shows',
  async () => {
    const excel = newExcel();
    const pane = await open({ excel });
    await paste(pane, [header, ...rows.slice(0, 40)].join('\n'));
    await build(pane);
    const old = total(excel, 'Data', 'Cost');
    await pane.page.getByRole('button', { name: words.otherData }).click();
    await paste(pane, [header, ...rows.slice(20, 60)].join('\n'));
    await pane.page.getByRole('button', { name: refresh.bringUp }).waitFor();
    await pane.press('build-again');
    await pane.page.waitForSelector('.report');
    expect(total(excel, 'Data', 'Cost')).toBeGreaterThan(old);
  },
  WAIT,
);

test(
  'Insert function finds a metric by keyboard and puts it into the cell that is selected',
  async () => {
    const excel = newExcel({ culture: 'tr-TR', language: 'en-US' });
    excel.book.select('Sheet1', 'D4');
    const pane = await open({ excel });
    await pane.page.waitForSelector('textarea');
    await pane.press('insert-function');
    await pane.page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'));
    await pane.page.keyboard.type('nothing');
    // Escape empties the search; once more, it is Excel's, which takes the focus back.
    await pane.page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.body.dataset.key = key;
      });
    });
    await pane.page.keyboard.press('Escape');
    expect(await pane.page.inputValue('[role=combobox]')).toBe('');
    expect(await pane.page.getAttribute('body', 'data-key')).toBeNull();
    await pane.page.keyboard.press('Escape');
    expect(await pane.page.getAttribute('body', 'data-key')).toBe('Escape');
    await insertCpc(pane);
    await pane.page.getByText(functions.inserted.replace('{address}', 'D4')).waitFor();
    expect(excel.book.formula('Sheet1', 'D4')).toBe('=CPC(10,4)');
  },
  WAIT,
);

test(
  'Insert function writes the prefix that functions have in development',
  async () => {
    const excel = newExcel();
    excel.book.select('Sheet1', 'D4');
    const pane = await open({ excel, namespace: 'MARKSHEET_DEV' });
    await pane.page.waitForSelector('textarea');
    await pane.press('insert-function');
    await pane.page.waitForSelector('[role=combobox]');
    await insertCpc(pane);
    await pane.page.getByText(functions.inserted.replace('{address}', 'D4')).waitFor();
    expect(excel.book.formula('Sheet1', 'D4')).toBe('=MARKSHEET_DEV.CPC(10,4)');
  },
  WAIT,
);

test(
  'Share check looks through the workbook, and a press before the pane stands waits for it',
  async () => {
    const excel = newExcel();
    selectTable(excel, [
      ['Campaign', 'Clicks'],
      ['A', 5],
      ['B', '=NO_SUCH_NAME(1)'],
    ]);
    const pane = await open({ excel });
    await pane.press('check');
    await pane.page.waitForSelector('.findings');
    expect(await pane.page.locator('.findings h3').allTextContents()).toEqual([check['unknown-name']]);
  },
  WAIT,
);
