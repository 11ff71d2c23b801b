import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { HiddenLines } from '../host/contract-arranging.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { gridOfSuite, hiddenLines, startAgain } from './grid-page.ts';
import { openXlsx, saveXlsx } from './grid-xlsx.ts';

const MOST = 120_000;
const grid = gridOfSuite();
beforeEach(() => startAgain(grid));

const note = async (): Promise<string> => (await grid.page.locator('#note').textContent()) ?? '';

test(
  'a saved workbook holds formulas with their values, and opens again as it was',
  async () => {
    const { driver, page } = grid;
    const adapted = adapt(examplePlan(exampleOf('google-ads-en.csv')), await driver.capabilities());
    const plan = withMarks(adapted.plan);
    const change = addPlan(plan, ['Sheet1']);
    await driver.insertFormula('=CONVERSION_RATE(120,4000)');
    await driver.apply(change, null);
    const before = await driver.snapshot();
    const hidden = new Map<string, HiddenLines>();
    for (const { title } of before.sheets) hidden.set(title, await hiddenLines(grid, title));
    const bytes = await saveXlsx(grid);

    const file = await readXlsx(bytes, { readStyles: true });
    expect(file.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ title }) => title));
    expect(file.sheets[0]?.cells?.get('0,0')).toMatchObject({
      formula: 'CONVERSION_RATE(120,4000)',
      formulaResult: 0.03,
    });
    const kpis = file.sheets.find(({ name }) => name === change.titles.kpis);
    expect(kpis?.charts).toHaveLength(4);
    // The marks stand in a row and a column that nobody sees.
    const planned = plan.sheets.find(({ key }) => key === 'kpis');
    expect(hidden.get(change.titles.kpis ?? '')).toEqual({
      rows: planned?.hiddenRows,
      columns: planned?.hiddenColumns,
    });
    const filters = plan.sheets.filter(({ filter }) => filter !== null);
    expect(filters.length).toBeGreaterThan(0);
    for (const { title } of filters)
      expect(file.sheets.find(({ name }) => name === title)?.autoFilter?.range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
    expect(kpis?.freezePane?.rows).toBe(plan.sheets.find(({ key }) => key === 'kpis')?.frozenRows);
    expect(kpis?.dataValidations?.length).toBeGreaterThan(0);
    expect(kpis?.conditionalRules?.length).toBeGreaterThan(0);

    await openXlsx(grid, 'kept.xlsx', bytes);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('kept.xlsx is open').waitFor();
    expect(await note()).toBe('kept.xlsx is open.');
    expect(await driver.snapshot()).toEqual(before);
    for (const { title } of before.sheets) expect(await hiddenLines(grid, title)).toEqual(hidden.get(title));
    const again = await readXlsx(await saveXlsx(grid), { readStyles: true });
    expect(again.sheets.map(({ charts }) => charts)).toEqual(file.sheets.map(({ charts }) => charts));
    expect(again.sheets.map(({ autoFilter }) => autoFilter)).toEqual(file.sheets.map(({ autoFilter }) => autoFilter));
    expect(again.sheets.map(({ conditionalRules }) => conditionalRules?.length)).toEqual(
      file.sheets.map(({ conditionalRules }) => conditionalRules?.length),
    );
  },
  MOST,
);

test(
  'goals and settings go along with the file, what undoes a build stays in the browser that made it',
  async () => {
    const { driver, page } = grid;
    const goals = { aims: Array.from({ length: 40 }, (_, at) => `more  leads,  später ${at} `) };
    await driver.store('goals', JSON.stringify(goals));
    await driver.store('undo', 'of this browser alone');
    const bytes = await saveXlsx(grid);
    await openXlsx(grid, 'with-goals.xlsx', bytes);
    await page.getByText('with-goals.xlsx is open').waitFor();
    expect(JSON.parse((await driver.readStored('goals')) ?? '')).toEqual(goals);
    expect(await driver.readStored('undo')).toBeNull();
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
    const { sheets } = await readXlsx(await saveXlsx(grid), { readStyles: true });
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
    await openXlsx(grid, 'other.xlsx', bytes);
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
    await openXlsx(grid, 'broken.xlsx', new TextEncoder().encode('not a workbook'));
    await grid.page.getByRole('button', { name: 'Open it' }).click();
    await grid.page.getByText('broken.xlsx could not be opened').waitFor();
    expect((await grid.driver.snapshot()).sheets[0]?.values).toEqual([[2]]);
    expect(grid.troubles).toEqual([]);
  },
  MOST,
);

test(
  'charts of others and what a filter hides are told as left out',
  async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Theirs',
          rows: [
            ['month', 'spend'],
            ['Jan', 1],
            ['Feb', 2],
          ],
          autoFilter: { range: 'A1:B3', columns: [{ colIndex: 0, filters: ['Jan'] }] },
          charts: [
            {
              type: 'column',
              series: [{ name: 'spend', values: 'Theirs!$B$2:$B$3', categories: 'Theirs!$A$2:$A$3' }],
              anchor: { from: { row: 5, col: 0 }, to: { row: 15, col: 5 } },
            },
          ],
        },
      ],
    });
    await openXlsx(grid, 'theirs.xlsx', bytes);
    await grid.page.getByText('theirs.xlsx is open').waitFor();
    expect(await note()).toBe('theirs.xlsx is open. Not taken over: charts, filters.');
  },
  MOST,
);
