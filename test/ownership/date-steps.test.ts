import { broughtIn, planFrom, question, text } from './brought-in.ts';
import { built } from './living-workbook.ts';
import type { ModelWorkbook } from './model-workbook.ts';

describe('a question comes instead of dates that stand for longer or shorter periods', () => {
  const header = 'Month,Campaign,Cost,Clicks';
  const days = (month: string, from: number, to: number, step = 1, first = 'Day,Campaign,Cost,Clicks'): string => {
    const rows: string[] = [first];
    for (let day = from; day <= to; day += step)
      rows.push(`2026-${month}-${String(day).padStart(2, '0')},Brand,${day},${day + 20}`);
    return text(...rows);
  };
  const months = text(header, '2026-01-01,Brand,100,9', '2026-02-01,Brand,120,9', '2026-03-01,Brand,130,9');
  const monthly = (): ModelWorkbook => built(planFrom(months));
  const daily = (): ModelWorkbook => built(planFrom(`${days('02', 1, 28)}\n${days('03', 1, 31, 1, '')}`));
  const weekly = (): ModelWorkbook => built(planFrom(days('06', 1, 29, 7, 'Date,Campaign,Cost,Clicks')));

  test.each([
    ['some days of a month', days('03', 15, 31)],
    ['all days of a month', days('03', 1, 31)],
    ['a day that stands on the date of a month', days('03', 1, 1)],
    ['weeks', days('03', 2, 30, 7, 'Week,Campaign,Cost,Clicks')],
  ])('%s stop where the workbook has the month', (_, next) => {
    expect(question(monthly(), next)).toMatchObject({ code: 'shorter-periods', was: 'Month' });
  });

  test.each([
    ['days in weeks', days('06', 8, 14), 'shorter-periods'],
    ['weeks that begin on another day', days('06', 7, 28, 7), 'shorter-periods'],
    ['months over weeks', text(header, '2026-05-01,Brand,1,2', '2026-06-01,Brand,1,2'), 'longer-periods'],
  ])('%s stop', (_, next, code) => {
    expect(question(weekly(), next)).toMatchObject({ code });
  });

  test.each([
    ['months', text(header, '2026-03-01,Brand,130,9', '2026-04-01,Brand,1,2')],
    ['a single month', text(header, '2026-03-01,Brand,130,9')],
    ['a month dated by its last day', text(header, '2026-02-28,Brand,120,9', '2026-03-31,Brand,130,9')],
    ['weeks', days('03', 2, 30, 7)],
  ])('%s stop where the workbook has the days', (_, next) => {
    expect(question(daily(), next)).toMatchObject({ code: 'longer-periods', was: 'Day' });
  });

  test.each<[string, () => ModelWorkbook, string]>([
    ['the same months and the next', monthly, text(header, '2026-03-01,Brand,130,9', '2026-04-01,Brand,1,2')],
    ['one month more', monthly, text(header, '2026-04-01,Brand,1,2')],
    ['the same month alone', monthly, text(header, '2026-03-01,Brand,131,9')],
    ['days after the last month', monthly, days('04', 1, 30)],
    ['the same days and the next', daily, `${days('03', 20, 31)}\n${days('04', 1, 9, 1, '')}`],
    ['a first day of a month', daily, days('04', 1, 1)],
    ['the next weeks', weekly, days('06', 15, 29, 7)],
    ['one other day in a week, once', weekly, days('06', 11, 11, 1, 'Date,Campaign,Cost,Clicks')],
    ['days of another campaign', monthly, days('03', 15, 31).replaceAll('Brand', 'Newcomer')],
  ])('not of %s', (_, book, next) => {
    expect(question(book(), next)).toBeNull();
  });

  test('days that came after the months stop later months of them', () => {
    const { done } = broughtIn(monthly(), days('04', 1, 30));
    expect(question(done.book, text(header, '2026-03-01,Brand,1,2', '2026-04-01,Brand,1,2'))).toMatchObject({
      code: 'longer-periods',
    });
    expect(question(done.book, days('03', 10, 20))).toMatchObject({ code: 'shorter-periods' });
  });
});
