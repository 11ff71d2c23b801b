import type { GridPage } from './grid-page.ts';

/** The grid draws its cells; formulas are typed over them. */
export const sheetCanvas = '#grid canvas[id^="univer-sheet-main-canvas"]';

/** Types into cells from a first one on, each followed by a key. */
export async function typeFrom(
  grid: GridPage,
  row: number,
  column: number,
  ...typed: readonly (readonly [string, string])[]
): Promise<void> {
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
export async function cell(grid: GridPage, row: number, column: number): Promise<unknown> {
  for (let looks = 0; looks < 100; looks += 1) {
    const value = (await grid.driver.snapshot()).sheets[0]?.values[row]?.[column] ?? null;
    if (value !== null) return value;
    await grid.page.waitForTimeout(50);
  }
  return null;
}

/** What the line below the grid says of a cell. */
export async function noteOf(grid: GridPage, row: number, column: number): Promise<string> {
  await grid.driver.show('Sheet1', 30, 5);
  await grid.driver.show('Sheet1', row, column);
  const note = grid.page.locator('#note:not(:empty)');
  await note.waitFor();
  return (await note.textContent()) ?? '';
}
