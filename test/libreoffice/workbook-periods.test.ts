import { dayNumber } from '../../core/values/day-number.ts';
import { kpiValues } from './kpi-values.ts';
import { type Cells, computed, march, planFrom } from './live-plans.ts';
import { withLibreOffice } from './skip.ts';

withLibreOffice('data by month is not cut to days: a month that is not over is compared with none', async () => {
  const rows: readonly Cells[] = [
    ['Month', 'Clicks', 'Impressions'],
    ...['2024-01-01', '2024-02-01', '2024-03-01'].map((month, index): Cells => [month, 10 * (index + 1), 1000]),
  ];
  const [whole, underWay, byWeek] = await computed([
    planFrom(rows),
    planFrom(rows, { asOf: march(15) }),
    planFrom(rows, { granularity: 'week' }),
  ]);
  const spans = ['Latest', 'Period before', 'Baseline', 'Total', 'Mar 2024'];
  expect(whole.value('KPIs', 'C3')).toBe(march(31));
  expect(kpiValues(whole).values('Clicks', [...spans, 'Change'])).toEqual([30, 20, 10, 60, 30, 0.5]);
  expect(whole.value('KPIs', 'D5')).toBeNull();
  expect(kpiValues(underWay).values('Clicks', [...spans, 'Change'])).toEqual([30, null, null, 60, 30, null]);
  expect(underWay.value('KPIs', 'D5')).toMatch(/^The latest period is not over and the data is not by day/);
  expect(kpiValues(byWeek).values('Clicks', ['W1 2024', 'W5 2024', 'W9 2024', 'Total'])).toEqual([10, 20, 30, 60]);
});

/** A row a day with one more click each day, so that every sum tells its days. */
function daily(from: number, to: number): readonly Cells[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const text = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return [['Date', 'Clicks', 'Impressions'], ...days.map((day): Cells => [text(day), day - from + 1, 100])];
}

/** 1 + 2 + … from one number to another. */
const sumOf = (from: number, to: number): number => ((from + to) * (to - from + 1)) / 2;

withLibreOffice('days, ISO weeks over a new year, months with a leap day, quarters', async () => {
  // 2020 has 53 weeks: the last one begins on Monday 28 December and ends on Sunday 3 January 2021.
  const newYear = daily(dayNumber(2020, 12, 16), dayNumber(2021, 1, 12));
  const leap = daily(dayNumber(2023, 1, 15), dayNumber(2024, 2, 29));
  const plans = [
    planFrom(newYear, { granularity: 'day' }),
    planFrom(newYear),
    planFrom(leap),
    planFrom(leap, { granularity: 'quarter' }),
    planFrom(leap, { granularity: 'week' }),
  ] as const;
  const [byDay, byWeek, byMonth, byQuarter, byManyWeeks] = (await computed(plans)).map(kpiValues) as [
    ...ReturnType<typeof kpiValues>[],
  ];

  expect(byDay?.headings.slice(-28)[0]).toBe('16 Dec 2020');
  expect(byDay?.values('Clicks', ['Latest', 'Period before', 'Baseline', 'Total', '1 Jan 2021'])).toEqual([
    28,
    27,
    1,
    sumOf(1, 28),
    17,
  ]);

  expect(byWeek?.headings.slice(-5)).toEqual(['W51 2020', 'W52 2020', 'W53 2020', 'W1 2021', 'W2 2021']);
  expect(byWeek?.values('Clicks', ['W51 2020', 'W52 2020', 'W53 2020', 'W1 2021', 'W2 2021'])).toEqual([
    sumOf(1, 5),
    sumOf(6, 12),
    sumOf(13, 19),
    sumOf(20, 26),
    sumOf(27, 28),
  ]);
  // Two days of the week so far, against two days of the week before and of the first whole week.
  expect(byWeek?.values('Clicks', ['Latest', 'Period before', 'Baseline'])).toEqual([
    sumOf(27, 28),
    sumOf(20, 21),
    sumOf(6, 7),
  ]);

  const day = (year: number, month: number, date: number): number =>
    dayNumber(year, month, date) - dayNumber(2023, 1, 14);
  expect(byMonth?.values('Impressions', ['Jan 2023', 'Feb 2023', 'Feb 2024'])).toEqual([1700, 2800, 2900]);
  expect(byMonth?.values('Impressions', ['Latest', 'Period before', 'Year before', 'Baseline'])).toEqual([
    2900, 3100, 2800, 2800,
  ]);
  expect(byMonth?.value('Clicks', 'Feb 2024')).toBe(sumOf(day(2024, 2, 1), day(2024, 2, 29)));

  expect(byQuarter?.headings.slice(-5)).toEqual(['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023', 'Q1 2024']);
  expect(byQuarter?.values('Impressions', ['Q1 2023', 'Q2 2023', 'Q4 2023', 'Q1 2024'])).toEqual([
    7600, 9100, 9200, 6000,
  ]);
  // 60 days of the quarter so far: 1 October to 29 November, 1 January to 1 March, 1 April to 30 May.
  expect(byQuarter?.values('Clicks', ['Latest', 'Period before', 'Year before', 'Baseline'])).toEqual([
    sumOf(day(2024, 1, 1), day(2024, 2, 29)),
    sumOf(day(2023, 10, 1), day(2023, 11, 29)),
    sumOf(1, day(2023, 3, 1)),
    sumOf(day(2023, 4, 1), day(2023, 5, 30)),
  ]);

  // Thursday is the fourth day of week 9; the week 52 weeks before begins on 27 February 2023.
  expect(byManyWeeks?.values('Clicks', ['Latest', 'Period before', 'Year before'])).toEqual([
    sumOf(day(2024, 2, 26), day(2024, 2, 29)),
    sumOf(day(2024, 2, 19), day(2024, 2, 22)),
    sumOf(day(2023, 2, 27), day(2023, 3, 2)),
  ]);
});
