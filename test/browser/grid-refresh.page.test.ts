import type { WorkbookChange } from '../../core/host/change.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import type { SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { exampleOf, planOf, tableOf } from '../workbook/examples.ts';
import { gridOfSuite, startAgain } from './grid-page.ts';

const MOST = 180_000;
const grid = gridOfSuite();

/** The example's months of 2026 until one. */
function planUntil(last: string): WorkbookPlan {
  const { text } = exampleOf('google-ads-en.csv');
  const lines = text.trimEnd().split('\n');
  const end = lines.map((line) => line.startsWith(last)).lastIndexOf(true) + 1;
  const months = lines.slice(3, end).filter((line) => /^\w+ 2026,/.test(line));
  return planOf(tableOf([...lines.slice(0, 3), ...months].join('\n'), 'en'), { metrics: ['CPC', 'CPA'] });
}

async function refresh(plan: WorkbookPlan): Promise<WorkbookChange> {
  const result = reconcile(plan, await grid.driver.snapshot());
  if (result.kind !== 'change') throw new Error(result.code);
  expect((await grid.driver.apply(result.change, null)).failure).toBeNull();
  return result.change;
}

const textOf = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

/** What stands where the plan has something; not the marks beside it. */
function planned(plan: SheetPlan, sheet: SheetSnapshot | undefined): unknown {
  const rows = Math.max(...plan.blocks.map((block) => block.row + block.rows.length));
  const columns = Math.max(
    ...plan.blocks.flatMap(({ column, rows: lines }) => lines.map((line) => column + line.length)),
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => [
      textOf(sheet?.values[row]?.[column] ?? null),
      sheet?.formulas[row]?.[column] ?? null,
    ]),
  );
}

test(
  'a refresh with new months ends where a fresh build does, keeps what people typed, and is undone whole',
  async () => {
    const [before, after] = [planUntil('June 2026'), planUntil('September 2026')];
    await startAgain(grid);
    await refresh(after);
    const fresh = await grid.driver.snapshot();

    await startAgain(grid);
    await refresh(before);
    const first = await grid.driver.snapshot();
    const change = await refresh(after);
    expect(new Set(change.steps.map(({ kind }) => kind))).toContain('insert-columns');
    const refreshed = await grid.driver.snapshot();
    for (const sheet of after.sheets) {
      const [one, other] = [refreshed, fresh].map(({ sheets }) => sheets.find(({ key }) => key === sheet.key));
      expect(planned(sheet, one)).toEqual(planned(sheet, other));
    }
    const again = reconcile(after, refreshed);
    expect(again).toMatchObject({ kind: 'change', change: { steps: [] } });

    expect((await grid.driver.undo()).failure).toBeNull();
    expect(await grid.driver.snapshot()).toEqual(first);
  },
  MOST,
);

test('nothing went wrong in the page meanwhile', () => {
  expect(grid.troubles).toEqual([]);
});
