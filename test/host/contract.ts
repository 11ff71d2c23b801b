import type { WorkbookChange } from '../../core/host/change.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { arrangingContract, type ContractHost } from './contract-arranging.ts';
import { dataSheet, hiddenSheet, reportSheet, threeSheets } from './contract-change.ts';
import { faultContract } from './contract-faults.ts';
import type { Driver } from './driver.ts';

/** Browsers take their time to start. */
const MOST = 60_000;
const promise = (name: string, keeps: () => Promise<void>): void => test(name, keeps, MOST);

/** What every host promises. */
export function contract(name: string, toKeep: ContractHost): void {
  const { make, computesTyped } = toKeep;
  describe(name, () => {
    arrangingContract(toKeep);
    faultContract(toKeep);

    const sheetOf = async (host: Driver, title: string): Promise<SheetSnapshot | undefined> =>
      (await host.snapshot()).sheets.find((sheet) => sheet.title === title);
    const setCells = (...cells: Extract<WorkbookChange['steps'][number], { kind: 'set-cells' }>['cells']) =>
      ({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }) as const;

    describe('adding sheets', () => {
      promise('reads back the values that were applied, of every kind', async () => {
        const host = await make();
        expect((await host.apply(threeSheets, null)).failure).toBeNull();
        const report = await sheetOf(host, reportSheet.title);
        expect(report?.values[0]?.slice(0, 3)).toEqual(['Figure', 'Value', '=HYPERLINK("http://example.com")']);
        expect(report?.values[3]?.[2]).toBe(true);
        const data = await sheetOf(host, dataSheet.title);
        expect(data?.values.map((row) => row[1] ?? null)).toEqual(['spend', 100, 250.5, null]);
      });

      promise('computes the formulas that were applied', async () => {
        const host = await make();
        await host.apply(threeSheets, null);
        const { values = [], formulas = [] } = (await sheetOf(host, reportSheet.title)) ?? {};
        // By hand: 100 + 250.5, and half of 701 of it.
        expect(values[1]?.[1]).toBe(350.5);
        expect(values[2]?.[1]).toBe(0.5);
        expect(values[3]?.[1]).toBe('on track');
        expect(values[4]?.[1]).toBe('#DIV/0!');
        expect(formulas[1]?.[1]).toMatch(/^=SUM\('Spend by month'!\$B\$2:\$B\$4\)$/);
        expect(formulas[1]?.[0]).toBeNull();
      });

      promise('a text that looks like a formula stays a text', async () => {
        const host = await make();
        await host.apply(threeSheets, null);
        expect((await sheetOf(host, reportSheet.title))?.formulas[0]?.[2]).toBeNull();
      });

      promise('keeps the user’s sheets in their places, and knows its own by their keys', async () => {
        const host = await make();
        await host.apply(threeSheets, null);
        const { sheets } = await host.snapshot();
        expect(sheets.map(({ title, key }) => [title, key])).toEqual([
          ['Sheet1', null],
          [reportSheet.title, 'report'],
          [dataSheet.title, 'data'],
          [hiddenSheet.title, 'workings'],
        ]);
      });

      promise('puts a sheet where it is asked to', async () => {
        const host = await make();
        await host.apply({ titles: {}, steps: [{ kind: 'add-sheet', sheet: dataSheet, place: 0 }] }, null);
        expect((await host.snapshot()).sheets.map(({ title }) => title)).toEqual([dataSheet.title, 'Sheet1']);
      });

      promise('hides hidden sheets', async () => {
        const host = await make();
        if (!(await host.capabilities()).hiddenSheets) return;
        await host.apply(threeSheets, null);
        expect((await sheetOf(host, hiddenSheet.title))?.hidden).toBe(true);
        expect((await sheetOf(host, dataSheet.title))?.hidden).toBe(false);
      });

      promise('progress goes from 0 to 1 and never back', async () => {
        const { progress } = await (await make()).apply(threeSheets, null);
        expect(progress[0]).toBe(0);
        expect(progress.at(-1)).toBe(1);
        expect(progress).toEqual([...progress].sort((a, b) => a - b));
      });
    });

    describe('all or nothing', () => {
      test.each([0, 0.3, 0.6])(
        'leaves nothing behind where it is cancelled at %d',
        async (share) => {
          const host = await make();
          const before = await host.snapshot();
          expect((await host.apply(threeSheets, share)).failure).toBe('cancelled');
          expect(await host.snapshot()).toEqual(before);
        },
        MOST,
      );

      promise('a title that is taken, whatever its case, fails before anything is written', async () => {
        const host = await make();
        const before = await host.snapshot();
        const taken: SheetPlan = { ...dataSheet, title: 'sheet1' };
        const steps = [reportSheet, taken].map((sheet) => ({ kind: 'add-sheet', sheet, place: null }) as const);
        expect((await host.apply({ titles: threeSheets.titles, steps }, null)).failure).toBe('title-taken');
        expect(await host.snapshot()).toEqual(before);
      });

      promise('a step about a sheet that is not there takes the steps before it back', async () => {
        const host = await make();
        const before = await host.snapshot();
        const steps = [
          { kind: 'add-sheet', sheet: dataSheet, place: null },
          { kind: 'set-cells', title: 'Nowhere', cells: [{ row: 0, column: 0, content: 1 }] },
        ] as const;
        expect((await host.apply({ titles: {}, steps }, null)).failure).toBe('no-such-sheet');
        expect(await host.snapshot()).toEqual(before);
      });
    });

    describe('taking back', () => {
      promise(
        'the inverse of a build leaves the workbook as it was, and its own inverse brings the sheets back',
        async () => {
          const host = await make();
          const before = await host.snapshot();
          await host.apply(threeSheets, null);
          const built = await host.snapshot();
          expect((await host.undo()).failure).toBeNull();
          expect(await host.snapshot()).toEqual(before);
          expect((await host.undo()).failure).toBeNull();
          const { sheets } = await host.snapshot();
          expect(sheets.map(({ title, formulas }) => [title, formulas])).toEqual(
            built.sheets.map(({ title, formulas }) => [title, formulas]),
          );
          if (computesTyped) expect(sheets).toEqual(built.sheets);
        },
      );

      promise('changed cells get their former values and formulas back', async () => {
        const host = await make();
        const formula = { kind: 'host-formula', text: '=1+2' } as const;
        await host.apply(
          setCells({ row: 0, column: 0, content: 'kept' }, { row: 1, column: 0, content: formula }),
          null,
        );
        const before = await host.snapshot();
        expect(before.sheets[0]?.values).toEqual([['kept'], [computesTyped ? 3 : null]]);
        const changes = [
          { row: 0, column: 0, content: 5 },
          { row: 1, column: 0, content: null },
          { row: 2, column: 1, content: 'new' },
        ];
        expect((await host.apply(setCells(...changes), null)).failure).toBeNull();
        const changed = (await sheetOf(host, 'Sheet1'))?.values ?? [];
        expect([changed[0]?.[0], changed[1]?.[0] ?? null, changed[2]?.[1]]).toEqual([5, null, 'new']);
        await host.undo();
        expect(filled(await sheetOf(host, 'Sheet1'))).toEqual(filled(before.sheets[0]));
      });

      promise('a cell that is changed twice in one change gets back what it held first', async () => {
        const host = await make();
        await host.apply(setCells({ row: 0, column: 0, content: 'first' }), null);
        await host.apply(
          {
            titles: {},
            steps: [
              ...setCells({ row: 0, column: 0, content: 'second' }).steps,
              ...setCells({ row: 0, column: 0, content: 'third' }).steps,
            ],
          },
          null,
        );
        await host.undo();
        expect((await sheetOf(host, 'Sheet1'))?.values[0]?.[0]).toBe('first');
      });
    });

    describe('the rest of the port', () => {
      promise('keeps texts with the workbook until they are taken away', async () => {
        const host = await make();
        expect(await host.readStored('goals')).toBeNull();
        await host.store('goals', '{"language":"العربية"}');
        expect(await host.readStored('goals')).toBe('{"language":"العربية"}');
        expect(await host.readStored('other')).toBeNull();
        await host.store('goals', null);
        expect(await host.readStored('goals')).toBeNull();
      });

      promise('a text that is longer than it keeps is refused, and the one before stays', async () => {
        const host = await make();
        const { mostStored } = await host.capabilities();
        await host.store('goals', 'before');
        await expect(host.store('goals', 'x'.repeat(mostStored + 1))).rejects.toThrow('too-long');
        expect(await host.readStored('goals')).toBe('before');
      });

      promise('a name that every object knows is a name like any other', async () => {
        const host = await make();
        expect(await host.readStored('constructor')).toBeNull();
      });

      promise('puts a formula into the active cell where that is empty, and refuses a filled one', async () => {
        const host = await make();
        expect(await host.insertFormula('=1+1')).toEqual({ answer: 'A1', failure: null, progress: [], calls: 0 });
        expect((await sheetOf(host, 'Sheet1'))?.formulas[0]?.[0]).toBe('=1+1');
        expect((await host.insertFormula('=2+2')).failure).toBe('not-permitted');
        expect((await sheetOf(host, 'Sheet1'))?.formulas[0]?.[0]).toBe('=1+1');
      });

      promise('shows a place, and says which sheet is missing', async () => {
        const host = await make();
        expect((await host.show('Sheet1', 3, 1)).failure).toBeNull();
        expect((await host.show('Nowhere', 0, 0)).failure).toBe('no-such-sheet');
      });

      promise('takes its own formulas with the separator that it declares', async () => {
        const host = await make();
        const { separator } = await host.capabilities();
        await host.insertFormula(`=SUM(1${separator}2)`);
        expect((await sheetOf(host, 'Sheet1'))?.formulas[0]?.[0]).toBe(`=SUM(1${separator}2)`);
      });
    });
  });
}

/** The cells that hold something, by place: emptied cells may leave the used range as large as it was. */
const filled = (sheet: SheetSnapshot | undefined): readonly string[] =>
  (sheet?.values ?? []).flatMap((row, down) =>
    row.flatMap((value, right) =>
      value === null ? [] : [`${down},${right}: ${value} ${sheet?.formulas[down]?.[right] ?? ''}`],
    ),
  );
