import type { Page } from 'playwright-core';
import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { createEvaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { type GridPage, type GridPages, startAgain, startGridPages, whenReady } from './grid-page.ts';

const MOST = 60_000;
/** The grid draws its cells; formulas are typed over them. */
const sheetCanvas = '#grid canvas[id^="univer-sheet-main-canvas"]';
let pages: GridPages;
let grid: GridPage;
beforeAll(async () => {
  pages = await startGridPages();
  grid = await pages.open();
}, MOST);
afterAll(() => pages.stop());
beforeEach(() => startAgain(grid));

/** Types into cells from a first one on, each followed by a key. */
async function typeFrom(row: number, column: number, ...typed: readonly (readonly [string, string])[]): Promise<void> {
  const { page, driver } = grid;
  await driver.show('Sheet1', row, column);
  // What the grid takes keys by; it has the focus after a click on its canvas.
  await page.locator(sheetCanvas).click({ position: { x: 500, y: 500 } });
  await driver.show('Sheet1', row, column);
  for (const [text, key] of typed) {
    await page.keyboard.type(text);
    await page.keyboard.press(key);
  }
}

/** What a cell shows, once it shows something: the grid takes a typed formula a moment after the key. */
async function cell(row: number, column: number): Promise<unknown> {
  for (let looks = 0; looks < 100; looks += 1) {
    const value = (await grid.driver.snapshot()).sheets[0]?.values[row]?.[column] ?? null;
    if (value !== null) return value;
    await grid.page.waitForTimeout(50);
  }
  return null;
}

/** What the line below the grid says of a cell. */
async function noteOf(row: number, column: number): Promise<string> {
  await grid.driver.show('Sheet1', 30, 5);
  await grid.driver.show('Sheet1', row, column);
  const note = grid.page.locator('#note:not(:empty)');
  await note.waitFor();
  return (await note.textContent()) ?? '';
}

const formula = (row: number, column: number, text: string) => ({
  ...{ row, column },
  content: { kind: 'host-formula', text } as const,
});

/** What cells of the second column show, from the second row on: the grid's own word for it. */
const shownIn = (page: Page, count: number): Promise<readonly unknown[]> =>
  page.evaluate((rows) => {
    type Shown = Readonly<{ getCell(row: number, column: number): Readonly<{ v?: unknown }> | null }>;
    const { marksheet } = window as unknown as { marksheet: { grid: { workbook: { getActiveSheet(): Shown } } } };
    const sheet = marksheet.grid.workbook.getActiveSheet();
    return Array.from({ length: rows }, (_, row) => sheet.getCell(row + 1, 1)?.v);
  }, count);

/** What the grid draws while something is done, each text with its direction. */
async function drawnWhile(doing: () => Promise<unknown>): Promise<readonly (readonly [string, string])[]> {
  await grid.page.evaluate(() => {
    const drawn: [string, string][] = [];
    const { prototype } = CanvasRenderingContext2D;
    const draw = prototype.fillText;
    prototype.fillText = function fillText(...given) {
      drawn.push([given[0], this.direction]);
      draw.apply(this, given);
    };
    Object.assign(window, { drawn, stopListening: () => Object.assign(prototype, { fillText: draw }) });
  });
  await doing();
  // Two frames later all of it is drawn.
  await grid.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return grid.page.evaluate(() => {
    const { drawn, stopListening } = window as unknown as { drawn: [string, string][]; stopListening(): void };
    stopListening();
    return drawn;
  });
}

describe('functions in cells', () => {
  test(
    'a formula typed by keyboard shows its value',
    async () => {
      await typeFrom(1, 1, ['=CONVERSION_RATE(120,4000)', 'Enter']);
      // FUNCTIONS: conversions ÷ visitors, by hand 120 ÷ 4000.
      expect(await cell(1, 1)).toBe(0.03);
    },
    MOST,
  );

  test(
    'ranges in, ranges out: the result spills, and a bad row spoils only its own',
    async () => {
      await typeFrom(0, 0, ['12', 'Tab'], ['100', 'Enter'], ['5', 'Tab'], ['0', 'Enter'], ['1', 'Tab'], ['4', 'Enter']);
      await typeFrom(0, 3, ['=CONVERSION_RATE(A1:A3,B1:B3)', 'Enter']);
      expect([await cell(0, 3), await cell(1, 3), await cell(2, 3)]).toEqual([0.12, '#DIV/0!', 0.25]);
      expect(await noteOf(1, 3)).toBe('visitors is 0: there is nothing to divide by');
    },
    MOST,
  );

  test(
    'an error says why there is no answer, and IFERROR takes it',
    async () => {
      await typeFrom(
        0,
        0,
        ['=CPL(100,0)', 'Enter'],
        ['=CPL(100,C9)', 'Enter'],
        ['=CPL("much",4)', 'Enter'],
        ['=IFERROR(A1,"none")', 'Enter'],
      );
      expect([await cell(0, 0), await cell(1, 0), await cell(2, 0), await cell(3, 0)]).toEqual([
        '#DIV/0!',
        '#N/A',
        '#VALUE!',
        'none',
      ]);
      expect(await noteOf(0, 0)).toBe('leads is 0: there is nothing to divide by');
      expect(await noteOf(1, 0)).toBe('leads is empty: it needs a number');
      expect(await noteOf(2, 0)).toContain('spend is “much”: it needs a number');
    },
    MOST,
  );

  test(
    'an error in a cell that is passed goes on to the result',
    async () => {
      await typeFrom(0, 0, ['=1/0', 'Enter'], ['=CPL(A1,4)', 'Enter']);
      expect(await cell(1, 0)).toBe('#DIV/0!');
    },
    MOST,
  );

  test(
    'a formula stays as it was typed where the list of functions is still about its beginning',
    async () => {
      await typeFrom(0, 0, ['=CONV', 'Shift']);
      await grid.page.getByText('CONVERSION_RATE').first().waitFor();
      await grid.page.keyboard.type('ERSION_RATE(120,4000)');
      await grid.page.keyboard.press('Enter');
      await grid.page.keyboard.type('7');
      await grid.page.keyboard.press('Enter');
      expect(await cell(1, 0)).toBe(7);
      expect((await grid.driver.snapshot()).sheets[0]?.formulas[0]?.[0]).toBe('=CONVERSION_RATE(120,4000)');
    },
    MOST,
  );

  test(
    'an error of the spreadsheet’s own says what is wrong with the formula, or where it comes from',
    async () => {
      const cells = [
        formula(0, 0, '=NO_SUCH_FUNCTION(1)'),
        formula(1, 0, '=SEQUENCE(3,2)'),
        { row: 2, column: 1, content: 'in the way' },
        formula(5, 0, '=SUM(C1,A1)'),
        formula(6, 0, '="a"*2'),
      ];
      await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
      expect(await noteOf(0, 0)).toBe('“NO_SUCH_FUNCTION” is not known here: check how it is spelled');
      expect(await noteOf(1, 0)).toBe('The result fills A2:B4, but B3 is not empty: clear it, or move the formula');
      expect(await noteOf(5, 0)).toBe('A1 shows #NAME?: mend it there first');
      expect(await noteOf(6, 0)).toContain('text where a number is needed');
    },
    MOST,
  );

  test(
    'too many arguments are an error, and no mistake in a formula stops the others',
    async () => {
      await typeFrom(
        0,
        0,
        ['=CONVERSION_RATE(1,2,3,4,5,6)', 'Enter'],
        ['=NO_SUCH_FUNCTION(1)', 'Enter'],
        ['=CONVERSION_RATE(1,2)', 'Enter'],
      );
      expect([await cell(0, 0), await cell(1, 0), await cell(2, 0)]).toEqual(['#N/A', '#NAME?', 0.5]);
    },
    MOST,
  );
});

test(
  'text in Arabic script is drawn whole and from right to left, in its cell and while it is edited',
  async () => {
    const content = 'معدل التحويل إلى MQL في 2025';
    const cells = [{ row: 0, column: 0, content }];
    await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    const inCell = await drawnWhile(() => grid.driver.show('Sheet1', 3, 3));
    expect(inCell).toContainEqual([content, 'rtl']);
    const inBar = await drawnWhile(() => typeFrom(0, 0, ['', 'F2']));
    expect(inBar.filter(([text]) => /[\u0600-\u06ff]/.test(text) && text !== content)).toEqual([]);
    await grid.page.keyboard.press('Escape');
  },
  MOST,
);

test(
  'in the user’s language the help of an argument is told while a formula is typed, and numbers and days are read',
  async () => {
    const turkish = await pages.open('?lang=tr');
    const { page, driver } = turkish;
    await page.locator(sheetCanvas).click({ position: { x: 500, y: 500 } });
    await driver.show('Sheet1', 1, 1);
    await page.keyboard.type('=CONVERSION_RA');
    await page.getByText('CONVERSION_RATE').first().waitFor();
    await page.getByText('Dönüşüm oranı').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await driver.show('Sheet1', 1, 1);
    for (const typed of ['12,5', '1.234,5', '1.5.2026', '=B2*2', '7']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    let column: unknown[] = [];
    for (let looks = 0; looks < 100 && column[5] !== 7; looks += 1) {
      column = (await driver.snapshot()).sheets[0]?.values.map((row) => row[1]) ?? [];
      await page.waitForTimeout(50);
    }
    // 1 May 2026 is day 46143 of spreadsheets' calendar (LibreOffice: =DATE(2026;5;1)).
    expect(column.slice(1)).toEqual([12.5, 1234.5, 46_143, 25, 7]);
    expect(await shownIn(page, 5)).toEqual(['12,5', '1.234,50', '2026-05-01', 25, 7]);
    expect(turkish.troubles).toEqual([]);
    await turkish.context.close();
  },
  MOST,
);

test(
  'every figure of a built workbook agrees with core’s own evaluation',
  async () => {
    const { driver } = grid;
    const { plan } = adapt(examplePlan(exampleOf('google-ads-en.csv')), await driver.capabilities());
    const change = addPlan(plan, ['Sheet1']);
    expect((await driver.apply(change, null)).failure).toBeNull();
    const { sheets } = await driver.snapshot();
    const today = await grid.page.evaluate(
      () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 864e5) + 25_569,
    );
    const evaluator = createEvaluator(plan, today);
    let compared = 0;
    for (const planned of plan.sheets) {
      const found = sheets.find(({ title }) => title === change.titles[planned.key]);
      for (const { row, column, rows } of planned.blocks)
        for (const [down, contents] of rows.entries())
          for (const [right, content] of contents.entries()) {
            if (!isFormula(content)) continue;
            const value = evaluator.cellValue(planned.key, row + down, column + right);
            const expected = typeof value === 'object' && value !== null ? value.error : value;
            const shown = found?.values[row + down]?.[column + right] ?? null;
            compared += 1;
            if (typeof expected === 'number')
              expect(Math.abs(Number(shown) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
            else expect(shown ?? '').toBe(expected ?? '');
          }
    }
    expect(compared).toBeGreaterThan(500);
  },
  MOST,
);

test(
  'conditions over long columns give the same whether they are about numbers, texts or patterns',
  async () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({
      key: `C${at % 3}`,
      day: at,
      spend: at % 7 === 0 ? null : at / 2,
    }));
    const put = (row: number, column: number, content: string | number | null) => ({ row, column, content });
    const formula = (text: string, row: number) => ({
      row,
      column: 5,
      content: { kind: 'host-formula', text } as const,
    });
    const cells = [
      ...rows.flatMap(({ key, day, spend }, row) => [put(row, 0, key), put(row, 1, day), put(row, 2, spend)]),
      formula('=SUMIFS($C$1:$C$300,$B$1:$B$300,">="&B11,$B$1:$B$300,"<=100")', 0),
      formula('=COUNTIFS($C$1:$C$300,">=-999999999999999",$B$1:$B$300,">=10")', 1),
      formula('=AVERAGEIFS($C$1:$C$300,$B$1:$B$300,"<0")', 2),
      formula('=MAXIFS($C$1:$C$300,$B$1:$B$300,"<50")', 3),
      formula('=SUMPRODUCT(($A$1:$A$300="c1")*(($B$1:$B$300>=10)*($B$1:$B$300<=100)),ISNUMBER($C$1:$C$300)*1)', 4),
      formula('=SUMPRODUCT(($A$1:$A$300=A2)*1,$C$1:$C$300)', 5),
      formula('=SUMIFS($C$1:$C$300,$A$1:$A$300,"C1")', 6),
      formula('=COUNTIFS($A$1:$A$300,"*1")', 7),
      formula('=SUMPRODUCT($A$1:$A$300*1)', 8),
      formula('=COUNTIFS($B$1:$B$300,">="&1/0)', 9),
    ];
    await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    const { sheets } = await grid.driver.snapshot();
    const within = rows.filter(({ day }) => day >= 10 && day <= 100);
    const sum = (some: typeof rows): number => some.reduce((total, { spend }) => total + (spend ?? 0), 0);
    const ofOne = rows.filter(({ key }) => key === 'C1');
    expect(sheets[0]?.values.slice(0, 10).map((row) => row[5])).toEqual([
      sum(within),
      rows.filter(({ day, spend }) => day >= 10 && spend !== null).length,
      '#DIV/0!',
      Math.max(...rows.filter(({ day }) => day < 50).map(({ spend }) => spend ?? 0)),
      within.filter(({ key, spend }) => key === 'C1' && spend !== null).length,
      sum(ofOne),
      sum(ofOne),
      100,
      '#VALUE!',
      0,
    ]);
  },
  MOST,
);

test(
  'a comparison that several formulas make of the same cell is true or false in each of them',
  async () => {
    const formula = (row: number, text: string) => ({
      ...{ row, column: 0 },
      content: { kind: 'host-formula', text } as const,
    });
    const cells = [
      { row: 0, column: 6, content: 'higher' },
      formula(0, '=OR(G1="x",NOT(G1="x"))'),
      formula(1, '=NOT(G1="x")'),
      formula(2, '=NOT(G1="higher")'),
      formula(3, '=SUMPRODUCT((G1:G3="x")*1)+IF(G1="x",10,20)'),
    ];
    await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    const { sheets } = await grid.driver.snapshot();
    expect(sheets[0]?.values.map(([value]) => value)).toEqual([true, true, false, 20]);
  },
  MOST,
);

test(
  'a changed cell is seen by the formulas over its long column',
  async () => {
    const column = Array.from({ length: 200 }, (_, row) => ({ row, column: 0, content: row }));
    const total = {
      row: 0,
      column: 2,
      content: { kind: 'host-formula', text: '=SUMIFS($A$1:$A$200,$A$1:$A$200,">=190")' } as const,
    };
    const set = (cells: readonly ((typeof column)[number] | typeof total)[]) =>
      grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    await set([...column, total]);
    // 190 + … + 199.
    expect(await cell(0, 2)).toBe(1945);
    await set([{ row: 3, column: 0, content: 1000 }]);
    expect(await cell(0, 2)).toBe(2945);
  },
  MOST,
);

test(
  'charts stand in the page with their descriptions, and go with their sheet',
  async () => {
    const { driver, page } = grid;
    const { plan } = adapt(examplePlan(exampleOf('google-ads-en.csv')), await driver.capabilities());
    const change = addPlan(plan, ['Sheet1']);
    await driver.apply(change, null);
    const charts = plan.sheets.find(({ key }) => key === 'funnel')?.charts ?? [];
    await driver.show(change.titles.funnel as string, 0, 0);
    const chart = page.getByRole('img', { name: charts[0]?.description as string });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBe(2);
    await driver.undo();
    await chart.waitFor({ state: 'detached' });
  },
  MOST,
);

describe('what the browser keeps', () => {
  test(
    'a reload keeps values, formulas, what was stored, the sheets that were built and the one in front',
    async () => {
      const kept = await pages.open();
      const { page, driver, troubles } = kept;
      const { plan } = adapt(examplePlan(exampleOf('funnel-ar.tsv')), await driver.capabilities());
      await driver.apply(addPlan(plan, ['Sheet1']), null);
      await driver.store('goals', 'text');
      const before = await driver.snapshot();
      const last = before.sheets.filter(({ hidden }) => !hidden).at(-1)?.title ?? '';
      await driver.show(last, 2, 0);
      await page.locator('#page-bar [data-state="saved"]').waitFor();
      await page.reload();
      await whenReady(page);
      expect(await driver.snapshot()).toEqual(before);
      expect(await driver.readStored('goals')).toBe('text');
      expect((await driver.selection())?.title).toBe(last);
      expect(troubles).toEqual([]);
      await kept.context.close();
    },
    MOST,
  );

  test(
    'a second tab says that it keeps nothing, and leaves the first one’s work alone',
    async () => {
      const first = await pages.open();
      await first.driver.insertFormula('=1+1');
      await first.page.locator('#page-bar [data-state="saved"]').waitFor();
      const second = await first.context.newPage();
      await second.goto(first.address);
      await whenReady(second);
      expect(await second.locator('#page-bar .state').textContent()).toBe(
        'Not saved: the workbook is open in another tab',
      );
      await second.close();
      await first.page.reload();
      await whenReady(first.page);
      expect((await first.driver.snapshot()).sheets[0]?.formulas[0]?.[0]).toBe('=1+1');
      await first.context.close();
    },
    MOST,
  );

  test(
    'starting empty asks first, and then keeps the empty workbook',
    async () => {
      const one = await pages.open();
      const { page, driver } = one;
      await driver.insertFormula('=1+1');
      await page.getByRole('button', { name: 'Start empty' }).click();
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect((await driver.snapshot()).sheets[0]?.values).toEqual([[2]]);
      await page.getByRole('button', { name: 'Start empty' }).click();
      await page.getByRole('button', { name: 'Remove all sheets' }).click();
      await page.locator('#page-bar [data-state="saved"]').waitFor();
      await page.waitForTimeout(600);
      await page.reload();
      await whenReady(page);
      expect((await driver.snapshot()).sheets.map(({ values }) => values)).toEqual([[]]);
      await one.context.close();
    },
    MOST,
  );
});

test(
  'a sample is one click away: its cells are typed and selected for the sidebar',
  async () => {
    const { page, driver } = grid;
    await page.locator('#page-bar summary').click();
    await page.getByRole('button', { name: 'Meta Ads (Turkish)' }).click();
    await page.getByText('is on sheet “Meta Ads (Turkish)”').waitFor();
    const selected = await driver.selection();
    expect(selected?.title).toBe('Meta Ads (Turkish)');
    expect(selected?.values).toHaveLength(376);
    expect(selected?.values[0]?.[0]).toBe('Gün');
    expect(selected?.dateColumns).toContain(0);
  },
  MOST,
);

test('the page asks nobody else for anything, and nothing went wrong in it', () => {
  expect(grid.troubles).toEqual([]);
});
