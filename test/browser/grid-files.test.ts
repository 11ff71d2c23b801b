import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { type GridPage, type GridPages, startAgain, startGridPages } from './grid-page.ts';

const MOST = 60_000;
let pages: GridPages;
let grid: GridPage;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marksheet-files-'));
  pages = await startGridPages();
  grid = await pages.open();
}, MOST);
afterAll(async () => {
  await pages.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => startAgain(grid));

const note = async (): Promise<string> => (await grid.page.locator('#note').textContent()) ?? '';

async function save(): Promise<string> {
  const { page } = grid;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as .xlsx' }).click(),
  ]);
  const path = join(folder, 'saved.xlsx');
  await download.saveAs(path);
  return path;
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const { page } = grid;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open .xlsx' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

test(
  'a saved workbook holds formulas with their values, and opens again as it was',
  async () => {
    const { driver, page } = grid;
    const { plan } = adapt(examplePlan(exampleOf('google-ads-en.csv')), await driver.capabilities());
    const change = addPlan(plan, ['Sheet1']);
    await driver.apply(change, null);
    await driver.insertFormula('=CONVERSION_RATE(120,4000)');
    const before = await driver.snapshot();
    const bytes = await readFile(await save());

    const file = await readXlsx(bytes, { readStyles: true });
    expect(file.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ title }) => title));
    expect(file.sheets[0]?.cells?.get('0,0')).toMatchObject({
      formula: 'CONVERSION_RATE(120,4000)',
      formulaResult: 0.03,
    });
    const kpis = file.sheets.find(({ name }) => name === change.titles.kpis);
    expect(kpis?.charts).toHaveLength(4);
    expect(kpis?.freezePane?.rows).toBe(plan.sheets.find(({ key }) => key === 'kpis')?.frozenRows);
    expect(kpis?.dataValidations?.length).toBeGreaterThan(0);
    expect(kpis?.conditionalRules?.length).toBeGreaterThan(0);

    await open('kept.xlsx', bytes);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('kept.xlsx is open').waitFor();
    // The reader tells no direction of bars: charts are told as left out.
    expect(await note()).toBe('kept.xlsx is open. Not taken over: charts.');
    const { sheets } = await driver.snapshot();
    expect(sheets.map(({ title, values, formulas }) => ({ title, values, formulas }))).toEqual(
      before.sheets.map(({ title, values, formulas }) => ({ title, values, formulas })),
    );
  },
  MOST,
);

test(
  'text that looks like a formula is text in the file too',
  async () => {
    const content = '=HYPERLINK("http://example.com")';
    await grid.driver.apply(
      { titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells: [{ row: 0, column: 0, content }] }] },
      null,
    );
    const { sheets } = await readXlsx(await readFile(await save()), { readStyles: true });
    expect(sheets[0]?.rows[0]?.[0]).toBe(content);
    expect(sheets[0]?.cells?.get('0,0')?.formula).toBeUndefined();
  },
  MOST,
);

test(
  'an opened file brings values, dates, formulas of several kinds, widths, merges and hidden sheets',
  async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Numbers',
          rows: [
            ['day', 'spend'],
            [new Date(Date.UTC(2026, 6, 31)), 12.5],
          ],
          columns: [{ width: 20 }, {}],
          cells: new Map([
            ['2,1', { value: null, type: 'formula', formula: 'SUM(B2:B2)*2', formulaResult: 999 }],
            ['3,1', { value: null, type: 'formula', formula: '_xlfn.MAXIFS(B2:B2,B2:B2,">1")' }],
          ]),
          merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }],
        },
        { name: 'Secret', rows: [['x']], hidden: true },
      ],
    });
    await open('other.xlsx', bytes);
    await grid.page.getByText('other.xlsx is open').waitFor();
    expect(await note()).toBe('other.xlsx is open.');
    const { sheets } = await grid.driver.snapshot();
    expect(sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
      ['Numbers', false],
      ['Secret', true],
    ]);
    // 31 July 2026 is day 46234 of spreadsheets' calendar (LibreOffice: =DATE(2026;7;31)).
    expect(sheets[0]?.values.slice(0, 4)).toEqual([
      ['day', 'spend'],
      [46_234, 12.5],
      [null, 25],
      [null, 12.5],
    ]);
    expect(sheets[0]?.formulas[3]?.[1]).toBe('=MAXIFS(B2:B2,B2:B2,">1")');
  },
  MOST,
);

test(
  'a file that is no workbook is refused, and the workbook stays',
  async () => {
    await grid.driver.insertFormula('=1+1');
    await open('broken.xlsx', new TextEncoder().encode('not a workbook'));
    await grid.page.getByRole('button', { name: 'Open it' }).click();
    await grid.page.getByText('broken.xlsx could not be opened').waitFor();
    expect((await grid.driver.snapshot()).sheets[0]?.values).toEqual([[2]]);
    expect(grid.troubles).toEqual([]);
  },
  MOST,
);
