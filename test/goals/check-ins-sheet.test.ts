import type { CheckIn } from '../../core/goals/model/goal-book.ts';
import { checkInCells } from '../../core/templates/goals/check-ins-cells.ts';
import { planPointCells } from '../../core/templates/goals/plan-points-cells.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { CellValue, SheetPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { reportDay, samplePlanBook, samplePlanOf } from './sample-plan.ts';

const { firstRow, lastRow, columns } = checkInCells;
type Column = keyof typeof columns;

const checkIn = (of: string, day: number, value: number | null = 1): CheckIn => ({
  ...{ of, day, value },
  ...{ owner: null, note: null },
});

const bookWith = (checkIns: readonly CheckIn[]) => ({ ...samplePlanBook, checkIns });

/** The sheet after a line was typed in, as people read it. */
function readLine(
  checkIns: readonly CheckIn[],
  line: number,
  typed: Partial<Record<Column, CellValue>> = {},
): (column: Column) => Value {
  const row = firstRow + line;
  const { plan } = samplePlanOf(bookWith(checkIns));
  const changed = Object.entries(typed).reduce(
    (before, [column, value]) => withCell(before, 'check-ins', row, columns[column as Column], value),
    plan,
  );
  const evaluator = createEvaluator(changed, reportDay + 1);
  return (column) => evaluator.cellValue('check-ins', row, columns[column]);
}

const sheetOf = (key: string, checkIns: readonly CheckIn[] = []): SheetPlan => {
  const found = samplePlanOf(bookWith(checkIns)).plan.sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`There is no sheet ${key}`);
  return found;
};

const contentAt = ({ blocks }: SheetPlan, row: number, column: number) => blocks[0]?.rows[row]?.[column] ?? null;

test('numbers every line, so that of several on one day the last can be told', () => {
  const sheet = sheetOf('check-ins');
  const numbers = Array.from({ length: lastRow - firstRow + 1 }, (_, line) => contentAt(sheet, firstRow + line, 0));
  expect(numbers).toEqual(numbers.map((_, line) => line + 1));
  expect(numbers.length).toBe(300);
});

test('holds what was reported so far, by day, and of more than it has lines for the latest', () => {
  const many = Array.from({ length: 310 }, (_, index) => checkIn('1', 46_000 - index));
  const sheet = sheetOf('check-ins', many);
  expect(contentAt(sheet, firstRow, columns.date)).toBe(46_000 - 299);
  expect(contentAt(sheet, lastRow, columns.date)).toBe(46_000);
});

test('says in words what a number is, for objectives and for commitments', () => {
  expect(readLine([checkIn('KR-3', reportDay)], 0)('text')).toBe('Win 200 newsletter subscribers as customers');
  expect(readLine([checkIn('d', reportDay)], 0)('text')).toBe('Run a 30-day nurture campaign');
  expect(readLine([], 5, { id: 1 })('text')).toMatch(/^Raise revenue/);
});

test('says of each line whether it counts, and if not why', () => {
  const state = (typed: Partial<Record<Column, CellValue>>) => readLine([], 7, typed)('state');
  const whole = { id: 101, date: reportDay, value: 5 };
  expect(state({})).toBe('');
  // The first objective's actual is typed; 101 is a commitment.
  expect(state({ ...whole, id: 1 })).toBe('no: an actual typed on Goals wins');
  expect(state(whole)).toBe('yes');
  expect(state({ ...whole, id: null })).toBe('Number is missing');
  expect(state({ ...whole, date: null })).toBe('Date is missing');
  expect(state({ ...whole, value: null })).toBe('Value is missing');
  expect(state({ ...whole, value: 0 })).toBe('yes');
  expect(state({ ...whole, id: 99 })).toBe('There is no such number');
  expect(state({ ...whole, date: reportDay + 1 })).toBe('After the report date');
  const { start, due } = samplePlanBook.objectives[0] ?? {};
  expect(state({ ...whole, id: 1, date: (start ?? 0) - 1 })).toBe('no: before the start');
  expect(state({ ...whole, id: 1, date: (due ?? 0) + 1 })).toBe('no: after the due date');
});

test('takes dates, numbers and the numbers in use', () => {
  const kinds = sheetOf('check-ins').validations.map(({ kind, column }) => [column, kind]);
  expect(kinds).toEqual([
    [columns.date, 'date'],
    [columns.id, 'list'],
    [columns.value, 'number'],
  ]);
});

test('keeps what people may change apart from what they may not', () => {
  const sheet = sheetOf('check-ins');
  const inputs = sheet.styles.filter(({ style }) => style.role === 'input').map(({ column }) => column);
  expect(inputs.sort()).toEqual([columns.date, columns.id, columns.owner, columns.value, columns.note].sort());
});

test('says above the lines that old ones stay', () => {
  expect(contentAt(sheetOf('check-ins'), 1, 0)).toMatch(/Never change old lines/);
});

test('plan points hold the typed plan of each objective', () => {
  const [first, ...others] = samplePlanBook.objectives;
  if (first === undefined) throw new Error('The sample has no objective');
  const plan = [{ day: dayNumber(2026, 8, 31), value: 120_000 }];
  const book = { ...samplePlanBook, objectives: [{ ...first, curve: 'typed' as const, plan }, ...others] };
  const evaluator = createEvaluator(samplePlanOf(book).plan, reportDay + 1);
  const { columns: at, firstRow: row } = planPointCells;
  const read = (['id', 'date', 'value'] as const).map((column) => evaluator.cellValue('plan', row, at[column]));
  expect(read).toEqual([1, plan[0]?.day, 120_000]);
  expect(evaluator.cellValue('plan', row, at.text)).toMatch(/^Raise revenue/);
});
