// Within a page: a sheet of many formulas, and how long a typed one takes from Enter to the frame that shows its value.

/** Half of the formulas are the grid's own, half are ours; each row needs the two numbers beside it. */
export const fillSheet = (page, formulas, withOurs) =>
  page.evaluate(
    async ([count, ours]) => {
      const { api } = globalThis.marksheet.grid;
      const rows = Array.from({ length: count / 2 }, (_, row) => {
        const at = row + 1;
        const second = ours ? `=CONVERSION_RATE(A${at},B${at})` : `=A${at}*B${at}`;
        return [{ v: row + 1 }, { v: 1000 + (row % 900) }, { f: `=A${at}/B${at}` }, { f: second }];
      });
      const sheet = api.getActiveWorkbook().getActiveSheet();
      sheet.setRowCount(count / 2 + 100);
      sheet.getRange(0, 0, rows.length, 4).setValues(rows);
      const last = () => sheet.getRange(rows.length - 1, 3).getValue();
      while (!last()) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    [formulas, withOurs],
  );

/** Types a formula into a cell of column F, and waits for its value. */
export async function typeFormula(page, row, formula) {
  await page.evaluate((at) => {
    const sheet = globalThis.marksheet.grid.api.getActiveWorkbook().getActiveSheet();
    sheet.getRange(at, 5).activate();
    globalThis.shown = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The typed formula got no value')), 60_000);
      const onEnter = ({ key }) => {
        if (key !== 'Enter') return;
        removeEventListener('keydown', onEnter, true);
        const begun = performance.now();
        const look = () => {
          const value = sheet.getRange(at, 5).getValue();
          // The frame in which the value is first there has yet to be drawn: the next one begins after it.
          if (typeof value === 'number') requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', onEnter, true);
    });
  }, row);
  await page.keyboard.type(formula);
  await page.keyboard.press('Enter');
  return page.evaluate(() => globalThis.shown);
}

/** The grid takes keys after a click on it. */
export const focusGrid = (page) =>
  page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 500, y: 500 } });
