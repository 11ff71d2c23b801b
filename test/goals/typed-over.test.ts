import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { bookOf, day, type GoalWorkbook, goalWorkbook } from './goal-workbook.ts';
import { type TypedRow, typedInto } from './typed-rows.ts';

const today = day('2026-11-22');
const examples = () => goalWorkbook(null, exampleBook('en', today), { today, asOf: today });

const placeOf = ({ slots }: GoalWorkbook, id: string): number =>
  slots.findIndex(({ objective }) => objective?.id === id);

describe('an objective typed over an example', () => {
  /** What somebody types who fills in the columns that ask for it, and nothing else. */
  const churn: TypedRow = {
    ...{ objective: 'Cut churn from 5% to 3% by March', measure: 'Churn rate', baseline: 0.05, change: null },
    ...{ target: 0.03, start: day('2026-10-01'), due: day('2027-03-31'), owner: 'Selin' },
  };
  const ids = exampleBook('en', today).objectives.map(({ id }) => id);

  test.each(ids)('takes nothing from example %s that its row does not show', (id) => {
    const built = examples();
    const slot = placeOf(built, id);
    const { says } = typedInto(built, slot, churn);
    expect([says(slot, 'is_counted'), says(slot, 'actual'), says(slot, 'status')]).toEqual([1, '', 'no data']);
    expect(says(slot, 'kind')).toBe('level');
    expect(says(slot, 'reason')).toMatch(/Type it into “Actual, typed”, or add a check-in\.$/);
  });

  test('is judged by its own figures alone', () => {
    const built = examples();
    const slot = placeOf(built, '1');
    const { says } = typedInto(built, slot, { ...churn, typed_actual: 0.045 });
    // By hand: 53 of 182 days are over, so that 0.58 points are expected of 2, and 0.5 are done: 86 %.
    expect([says(slot, 'actual'), says(slot, 'status')]).toEqual([0.045, 'at risk']);
  });

  test('is gathered where the example was a level', () => {
    const built = examples();
    const slot = placeOf(built, '2');
    const webinars: TypedRow = {
      ...{ objective: 'Run 6 webinars this year', measure: 'Webinars', baseline: null, target: 6 },
      ...{ start: day('2026-01-01'), due: day('2026-12-31'), owner: 'Ken', typed_actual: 5 },
    };
    const { says } = typedInto(built, slot, webinars);
    // By hand: 5 of 6 x 326 / 365 = 93 %.
    expect([says(slot, 'kind'), says(slot, 'status')]).toEqual(['gathered over time', 'at risk']);
  });

  test('leaves the examples beside it as they are', () => {
    const built = examples();
    const [slot, other] = [placeOf(built, '1'), placeOf(built, '5')];
    const before = ['kind', 'actual', 'status'] as const;
    const { says } = typedInto(built, slot, churn);
    expect(before.map((one) => says(other, one))).toEqual(before.map((one) => built.says(other, one)));
    expect(before.map((one) => says(other, one))).toEqual(['milestone', 0, 'on track']);
  });
});

describe('what is typed where it does not count is told', () => {
  const leads = { measure: 'Demos', target: { kind: 'value', value: 200 }, start: day('2026-10-01') } as const;
  const built = () => goalWorkbook(null, bookOf([{ ...leads, due: day('2026-12-31') }]), { today, asOf: today });

  test('words where the actual belongs', () => {
    const { says } = built().typed(0, 'typed_actual', '100 leads');
    expect([says(0, 'actual'), says(0, 'status')]).toEqual(['', 'no data']);
    expect(says(0, 'reason')).toContain('“100 leads” in “Actual, typed” is not a number');
  });

  test('a figure in place of the formula that shows the actual', () => {
    const { says } = built().typed(0, 'actual', 150);
    expect(says(0, 'why')).toContain('A figure stands in “Actual” in place of its formula');
    expect(built().says(0, 'why')).not.toContain('in place of');
  });

  test('a change that the target does not follow from', () => {
    const told = (change: number) => built().typed(0, 'baseline', 100).typed(0, 'change', change).says(0, 'why');
    expect(told(0.15)).toContain('the target counts');
    expect(told(1)).not.toContain('the target counts');
  });

  test.each(['halve', '+5 pp'])('“%s” as a change', (change) => {
    const { says } = built().typed(0, 'target', null).typed(0, 'change', change);
    expect(says(0, 'why')).toContain(`“${change}” in “Change wanted” is not a percent`);
  });

  test('a plan that goes as typed, of which nothing is typed', () => {
    const { says } = built().typed(0, 'curve', 'as typed');
    expect(says(0, 'why')).toContain('There are no points on “Plan points” yet');
  });
});
