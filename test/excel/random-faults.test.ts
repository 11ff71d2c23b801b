import fc from 'fast-check';
import type { ChangedCell, ChangeStep } from '../../core/host/change.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { contentOf, only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { times } from '../thorough.ts';
import { fakeExcel } from './server/fake-excel.ts';
import { hostOfSmallBatches } from './small-batches.ts';

/*
 * Nobody else is there, and something goes wrong somewhere: after any change of any steps the workbook is as before, or the
 * change is done. No published source: the workbook itself, before and after, is what is compared with.
 */

const hosts = { 'at once': excelHost, 'in several batches': await hostOfSmallBatches() };

const SHEET = 'Theirs';
const [ROWS, COLUMNS] = [14, 7];

/** One Excel for all of it: Microsoft's library takes longer to load than a change takes. */
const excel = fakeExcel({ requirementSet: '1.12' });
excel.book.addSheet(SHEET);
for (let row = 0; row < ROWS; row += 1) {
  const cells = [
    `k${row}`,
    row * 3,
    row % 2 === 0,
    '#N/A',
    "'00123",
    `=SUM($B$1:B${row + 1})`,
    row % 3 === 0 ? 'same' : '',
  ];
  for (const [column, typed] of cells.entries()) excel.book.type(SHEET, cellAddress(row, column), typed);
}
excel.book.type('Sheet1', 'A1', `=${SHEET}!B5`);
excel.book.type('Sheet1', 'A2', `=SUM(${SHEET}!B2:B13)`);
const filled = structuredClone({ ...excel.book.state, live: new Set() });

function begunAnew(): void {
  Object.assign(excel.book.state, structuredClone(filled), { version: excel.book.state.version + 1 });
  excel.batches.failAt(null);
  excel.batches.failAtAction(null);
  excel.batches.loseAnswer(-1);
}

const content = fc.constantFrom<ChangedCell['content'][]>('new', 'x', 7, null, '007', "'q", {
  kind: 'host-formula',
  text: '=B3+1',
});
const line = fc.integer({ min: 0, max: 6 });
const count = fc.integer({ min: 1, max: 2 });
const axis = fc.constantFrom('rows' as const, 'columns' as const);

const step: fc.Arbitrary<ChangeStep> = fc.oneof(
  fc
    .uniqueArray(fc.record({ row: fc.nat(ROWS + 2), column: fc.nat(COLUMNS), content }), {
      ...{ minLength: 1, maxLength: 25, selector: ({ row, column }) => `${row},${column}` },
    })
    .map((cells): ChangeStep => ({ kind: 'set-cells', title: SHEET, cells })),
  fc
    .record({
      row: fc.nat(9),
      column: fc.nat(5),
      height: fc.integer({ min: 1, max: 12 }),
      text: fc.constantFrom('block', null),
    })
    .map(({ row, column, height, text }): ChangeStep => {
      const cells = Array.from({ length: height }, (_, at) => text && `${text} ${at}`);
      return { kind: 'set-block', title: SHEET, block: { row, column, columns: [cells, cells] } };
    }),
  fc.record({ axis, at: line, count }).map((at): ChangeStep => ({ ...at, kind: `insert-${at.axis}`, title: SHEET })),
  fc.record({ axis, at: line, count }).map((at): ChangeStep => ({ ...at, kind: `delete-${at.axis}`, title: SHEET })),
  fc
    .record({ axis, from: fc.constantFrom(4, 5), count, to: fc.nat(3) })
    .map((move): ChangeStep => ({ ...move, kind: `move-${move.axis}`, title: SHEET })),
);

const { batches } = excel;
/** What goes wrong, at a batch of the change and an action of it. */
const faults: Readonly<Record<string, (batch: number, action: number) => void>> = {
  'is cancelled': () => undefined,
  'has a batch fail': (batch) => batches.failAt(batch),
  'has a batch fail half way': (batch, action) => batches.failAt(batch, { after: action }),
  'has an answer lost': (batch) => batches.loseAnswer(batch),
  'has an action fail': (_, action) => batches.failAtAction(3 * action),
};

test.each(Object.keys(hosts) as (keyof typeof hosts)[])(
  'a change that is done %s, whatever it does, and that fails somewhere is taken back whole',
  async (size) => {
    const tried = fc.record({
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
      fault: fc.constantFrom(...Object.keys(faults)),
      at: fc.nat(99),
      action: fc.nat(24),
    });
    await fc.assert(
      fc.asyncProperty(tried, async ({ steps, fault, at, action }) => {
        begunAnew();
        const host = hosts[size]({ run: excel.Excel.run, displayLanguage: null });
        const before = contentOf(await host.snapshot());
        const from = batches.count;
        expect((await driverOf(host).apply(only(...steps), null)).failure).toBeNull();
        const taken = batches.count - from;
        const after = contentOf(await host.snapshot());
        begunAnew();
        const another = hosts[size]({ run: excel.Excel.run, displayLanguage: null });
        await another.snapshot();
        faults[fault]?.(batches.count + (at % taken), action);
        const cancelAt = fault === 'is cancelled' ? 0.26 + (at % 60) / 100 : null;
        const { failure } = await driverOf(another).apply(only(...steps), cancelAt);
        batches.failAt(null);
        batches.failAtAction(null);
        batches.loseAnswer(-1);
        expect(failure).not.toBe('changed-meanwhile');
        expect(contentOf(await another.snapshot())).toEqual(failure === null ? after : before);
        expect(excel.book.state.xml).toEqual([]);
      }),
      { numRuns: times(3000, 30), seed: times(Date.now(), 2026) },
    );
  },
  300_000,
);
