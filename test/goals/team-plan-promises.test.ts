import { day, half, often, one, typed } from './promises.ts';
import { commitment } from './sample-plan.ts';
import { readPlan } from './team-plan-rows.ts';

describe('what is promised so often', () => {
  // The report date is 30 September: 92 of the 184 days, three whole months, one whole quarter.
  test.each([
    ['day', 92],
    // 92 days are 13 weeks and a day.
    ['week', 13.1],
    ['month', 3],
    ['quarter', 1],
  ] as const)('comes once a %s to %d by the report date', (per, promised) => {
    expect(readPlan([one(often(1, per))]).value('x', 'promised')).toBe(promised);
  });

  test('counts a month under way by its own days', () => {
    // 15 of the 31 days of July.
    const plan = readPlan([one(often(2, 'month'))], [], { asOf: day(7, 15) });
    expect(plan.value('x', 'promised')).toBe(1);
  });

  test('counts from the start and up to the due day, both included', () => {
    const week = { start: day(9, 7), due: day(9, 13) };
    expect(readPlan([one(often(7, 'week'), week)]).value('x', 'promised')).toBe(7);
    expect(readPlan([one(often(7, 'week'), week)], [], { asOf: day(9, 7) }).value('x', 'promised')).toBe(1);
  });

  test('is held against what the periods hold up to the report date, by the thresholds of the settings', () => {
    // 2 a month: 6 promised by now. 6 is all, 5 is 83 %, 4 is 67 %; what is typed for October is not over.
    const sums = [
      [6, 'on track'],
      [5, 'at risk'],
      [4, 'off track'],
      [12, 'achieved'],
      [13, 'exceeded'],
    ] as const;
    for (const [done, status] of sums) {
      const plan = readPlan([one(often(2, 'month'))], [typed(0, done - 1), typed(2, 1), typed(3, 50)]);
      expect([plan.value('x', 'done'), plan.value('x', 'status')]).toEqual([done, status]);
    }
  });

  test('says what was delivered, as a share, as a bar and for each person', () => {
    const plan = readPlan([one(often(2, 'month'), { people: 4 })], [typed(0, 3)]);
    expect(plan.value('x', 'delivered')).toBe(0.5);
    expect(plan.value('x', 'deliveredBar')).toBe('█████░░░░░');
    expect(plan.value('x', 'perPerson')).toBe(0.8);
  });

  test('has no data until somebody says what is done, and is never taken for 0', () => {
    const plan = readPlan([one(often(2, 'month'))]);
    expect([plan.value('x', 'status'), plan.value('x', 'delivered'), plan.value('x', 'done')]).toEqual([
      'no data',
      '',
      '',
    ]);
    expect(plan.value('x', 'remark')).toBe('Type what is done, by period or in Check-ins');
    expect(readPlan([one(often(2, 'month'))], [typed(0, 0)]).value('x', 'status')).toBe('off track');
  });

  test('goes on to the last period where it has no due date', () => {
    const plan = readPlan([one(often(2, 'month'), { due: null })], [typed(0, 6)]);
    expect([plan.value('x', 'status'), plan.promised('x', 5)]).toEqual(['on track', 2]);
  });

  test('is shown by period, parts of months by their days', () => {
    const plan = readPlan([one(often(3, 'month'), { start: day(7, 22), due: day(11, 10) })]);
    // 10 of 31 days of July, 10 of 30 of November.
    expect([0, 1, 2, 3, 4].map((period) => plan.promised('x', period))).toEqual([1, 3, 3, 3, 1]);
  });
});

describe('what is promised for each of something', () => {
  const posts = commitment('posts', { ...half, pledge: often(2, 'month') });
  const cuts = one({ kind: 'for-each', count: 3, of: 'posts', withinDays: 14 });

  test('follows what the other commitment has done, in all and by period', () => {
    const plan = readPlan([posts, cuts], [typed(0, 2, 'posts'), typed(1, 1, 'posts'), typed(0, 6), typed(1, 2)]);
    expect(plan.value('x', 'promised')).toBe(9);
    expect([plan.promised('x', 0), plan.promised('x', 1), plan.promised('x', 2)]).toEqual([6, 3, '']);
    // 8 of 9.
    expect(plan.value('x', 'status')).toBe('at risk');
  });

  test('is on track, not achieved, while all so far is delivered and more may come', () => {
    const plan = readPlan([posts, cuts], [typed(0, 2, 'posts'), typed(0, 6)]);
    expect([plan.value('x', 'status'), plan.value('x', 'delivered')]).toEqual(['on track', 1]);
    const over = readPlan([posts, cuts], [typed(0, 2, 'posts'), typed(0, 6)], { asOf: day(12, 31) });
    expect(over.value('x', 'status')).toBe('achieved');
  });

  test('counts by a typed number where it is for each of something else', () => {
    const leads = one({ kind: 'for-each', count: 2, of: 'qualified lead', withinDays: 3 });
    const plan = readPlan([leads], [typed('soFar', 40), typed('now', 62)]);
    expect([plan.value('x', 'promised'), plan.value('x', 'status')]).toEqual([80, 'at risk']);
    expect(readPlan([leads]).value('x', 'remark')).toBe('Type how many of these there are so far');
  });
});

describe('what is promised once', () => {
  const once = one({ kind: 'once' }, { due: day(9, 15) });

  test('is achieved at 1, missed after its day, and needs an answer in between', () => {
    const statuses = [1, 0].map((done) => readPlan([once], [typed('now', done)]).value('x', 'status'));
    expect(statuses).toEqual(['achieved', 'missed']);
    expect(readPlan([once]).value('x', 'status')).toBe('no data');
    expect(readPlan([once]).value('x', 'remark')).toBe('Type 1 into “Done so far” once it is done, 0 until then');
  });

  test('is promised on its due day', () => {
    const early = readPlan([once], [typed('now', 0)], { asOf: day(9, 14) });
    expect([early.value('x', 'promised'), early.value('x', 'delivered')]).toEqual([0, '']);
    const due = readPlan([once], [typed('now', 0)], { asOf: day(9, 15) });
    expect([due.value('x', 'promised'), due.value('x', 'delivered')]).toEqual([1, 0]);
    expect([due.promised('x', 1), due.promised('x', 2)]).toEqual(['', 1]);
  });
});

describe('what is promised from one value to another', () => {
  const level = one({ kind: 'from-to', from: 3.5, to: 0.5 });

  test('should stand on the line between them', () => {
    const plan = readPlan([level], [typed('now', 2)]);
    expect([plan.value('x', 'promised'), plan.value('x', 'delivered')]).toEqual([2, 1]);
    expect(plan.value('x', 'status')).toBe('on track');
    expect(plan.promised('x', 5)).toBe(0.5);
  });

  test('stands where the latest period that has begun says, else where the last check-in does', () => {
    const typing = [typed(0, 3.2), typed(1, 2.6), typed(4, 0.1)];
    expect(readPlan([level], typing).value('x', 'done')).toBe(2.6);
    const checkIn = (date: number, value: number) => ({ day: day(9, date), of: 'x', owner: null, value, note: null });
    const reported = [checkIn(10, 2.9), checkIn(20, 2.4), checkIn(20, 2.3)];
    expect(readPlan([level], [], {}, reported).value('x', 'done')).toBe(2.3);
    expect(readPlan([level], [], { asOf: day(9, 19) }, reported).value('x', 'done')).toBe(2.9);
    expect(readPlan([level], [typed('now', 1)], {}, reported).value('x', 'done')).toBe(1);
  });
});
