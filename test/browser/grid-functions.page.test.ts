import { gridOfSuite, startAgain } from './grid-page.ts';
import { cell, noteOf, typeFrom } from './typed-cells.ts';

const MOST = 60_000;
const grid = gridOfSuite();
beforeEach(() => startAgain(grid));

const formula = (row: number, column: number, text: string) => ({
  ...{ row, column },
  content: { kind: 'host-formula', text } as const,
});

describe('functions in cells', () => {
  test(
    'a formula typed by keyboard shows its value',
    async () => {
      await typeFrom(grid, 1, 1, ['=CONVERSION_RATE(120,4000)', 'Enter']);
      // FUNCTIONS: conversions ÷ visitors, by hand 120 ÷ 4000.
      expect(await cell(grid, 1, 1)).toBe(0.03);
    },
    MOST,
  );

  test(
    'ranges in, ranges out: the result spills, and a bad row spoils only its own',
    async () => {
      await typeFrom(
        grid,
        0,
        0,
        ['12', 'Tab'],
        ['100', 'Enter'],
        ['5', 'Tab'],
        ['0', 'Enter'],
        ['1', 'Tab'],
        ['4', 'Enter'],
      );
      await typeFrom(grid, 0, 3, ['=CONVERSION_RATE(A1:A3,B1:B3)', 'Enter']);
      expect([await cell(grid, 0, 3), await cell(grid, 1, 3), await cell(grid, 2, 3)]).toEqual([0.12, '#DIV/0!', 0.25]);
      expect(await noteOf(grid, 1, 3)).toBe('visitors is 0: there is nothing to divide by');
    },
    MOST,
  );

  test(
    'an error says why there is no answer, and IFERROR takes it',
    async () => {
      await typeFrom(
        grid,
        0,
        0,
        ['=CPL(100,0)', 'Enter'],
        ['=CPL(100,C9)', 'Enter'],
        ['=CPL("much",4)', 'Enter'],
        ['=IFERROR(A1,"none")', 'Enter'],
      );
      expect([await cell(grid, 0, 0), await cell(grid, 1, 0), await cell(grid, 2, 0), await cell(grid, 3, 0)]).toEqual([
        '#DIV/0!',
        '#N/A',
        '#VALUE!',
        'none',
      ]);
      expect(await noteOf(grid, 0, 0)).toBe('leads is 0: there is nothing to divide by');
      expect(await noteOf(grid, 1, 0)).toBe('leads is empty: it needs a number');
      expect(await noteOf(grid, 2, 0)).toContain('spend is “much”: it needs a number');
    },
    MOST,
  );

  test(
    'an error in a cell that is passed goes on to the result',
    async () => {
      await typeFrom(grid, 0, 0, ['=1/0', 'Enter'], ['=CPL(A1,4)', 'Enter']);
      expect(await cell(grid, 1, 0)).toBe('#DIV/0!');
    },
    MOST,
  );

  test(
    'a formula stays as it was typed where the list of functions is still about its beginning',
    async () => {
      await typeFrom(grid, 0, 0, ['=CONV', 'Shift']);
      await grid.page.getByText('CONVERSION_RATE').first().waitFor();
      await grid.page.keyboard.type('ERSION_RATE(120,4000)');
      await grid.page.keyboard.press('Enter');
      await grid.page.keyboard.type('7');
      await grid.page.keyboard.press('Enter');
      expect(await cell(grid, 1, 0)).toBe(7);
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
      expect(await noteOf(grid, 0, 0)).toBe('“NO_SUCH_FUNCTION” is not known here: check how it is spelled');
      expect(await noteOf(grid, 1, 0)).toBe(
        'The result fills A2:B4, but B3 is not empty: clear it, or move the formula',
      );
      expect(await noteOf(grid, 5, 0)).toBe('A1 shows #NAME?: mend it there first');
      expect(await noteOf(grid, 6, 0)).toContain('text where a number is needed');
    },
    MOST,
  );

  test(
    'too many arguments are an error, and no mistake in a formula stops the others',
    async () => {
      await typeFrom(
        grid,
        0,
        0,
        ['=CONVERSION_RATE(1,2,3,4,5,6)', 'Enter'],
        ['=NO_SUCH_FUNCTION(1)', 'Enter'],
        ['=CONVERSION_RATE(1,2)', 'Enter'],
      );
      expect([await cell(grid, 0, 0), await cell(grid, 1, 0), await cell(grid, 2, 0)]).toEqual(['#N/A', '#NAME?', 0.5]);
    },
    MOST,
  );
});

test('nothing went wrong in the page meanwhile', () => {
  expect(grid.troubles).toEqual([]);
});
