import type { Objective } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { withDataRows } from '../workbook/changed-plan.ts';
import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

/** A row of the data as it is typed below: the expected numbers are added up from these, and from nothing else. */
type Row = readonly [
  date: string,
  market: string,
  segment: string,
  channel: string,
  campaign: string,
  owner: string,
  leads: number,
  spend: number,
];

const header = ['Date', 'Market', 'Segment', 'Channel', 'Campaign', 'Owner', 'Leads', 'Spend'];
const rows: readonly Row[] = [
  ['2026-05-30', 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 4, 9.5],
  ['2026-06-15', 'EMEA', 'Enterprise', 'Search', 'a*', 'Ben', 7, 20],
  ['2026-07-01', 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 10, 100],
  ['2026-07-01', 'APAC', 'SMB', 'Search', 'abc', 'Ben', 20, 200.25],
  ['2026-07-15', 'EMEA', 'Enterprise', 'Search', '>5', 'Ann', 40, 400],
  ['2026-07-31', 'APAC', 'Enterprise', 'Email', '~x', 'Ben', 80, 800],
  ['2026-08-01', 'emea', 'smb', 'EMAIL', 'A*', 'ANN', 160, 1600],
  ['2026-08-31', 'APAC', 'SMB', 'Search', 'x', 'Cem', 320, 3200],
  ['2026-09-10', 'EMEA', 'SMB', 'Search', '=1+1', 'Ann', 640, 6400.75],
  ['2026-09-20', 'EMEA', 'SMB', 'Search', '9', 'Ann', 1280, 12800],
];
const data = csv([header, ...rows]);
const places = { market: 1, segment: 2, channel: 3, campaign: 4, data_owner: 5 } as const;
type Filters = Objective['filters'];

/** The sum of a column over some days and filters, text without regard to case; null where no row is left. */
function added(column: 6 | 7, from: string, to: string, filters: Filters = {}): number | null {
  const found = rows.filter(
    (row) =>
      row[0] >= from &&
      row[0] <= to &&
      Object.entries(filters).every(
        ([name, wanted]) => String(row[places[name as keyof typeof places]]).toLowerCase() === wanted.toLowerCase(),
      ),
  );
  return found.length === 0 ? null : found.reduce((sum, row) => sum + row[column], 0);
}

const third = { start: day('2026-07-01'), due: day('2026-09-30') };
const leads: Partial<Objective> = { ...third, measure: 'leads', target: { kind: 'value', value: 2000 } };
const report = { asOf: day('2026-09-15') };

const filterCases: readonly Filters[] = [
  {},
  { market: 'EMEA' },
  { market: 'apac' },
  { segment: 'SMB' },
  { channel: 'email' },
  { campaign: 'a*' },
  { campaign: '>5' },
  { campaign: '~x' },
  { campaign: '=1+1' },
  { data_owner: 'ann' },
  { market: 'EMEA', segment: 'SMB' },
  { market: 'EMEA', channel: 'Search', data_owner: 'Ann' },
  { market: 'APAC', segment: 'Enterprise', channel: 'Email', campaign: '~X', data_owner: 'Ben' },
];

test.each(filterCases)('what is gathered is counted from start to the report date where %o', (filters) => {
  const of = (measure: string): Partial<Objective> => ({ ...leads, measure, filters });
  const { says } = goalWorkbook(data, bookOf([of('leads'), of('spend')]), report);
  expect(says(0, 'actual')).toBe(added(6, '2026-07-01', '2026-09-15', filters));
  expect(says(1, 'actual')).toBe(added(7, '2026-07-01', '2026-09-15', filters));
  expect(says(0, 'actual_source')).toBe('Data');
});

test('a filter that names nothing in Data leaves no actual, and the reason says so', () => {
  const gone: readonly Filters[] = [
    { campaign: 'a?' },
    { market: 'EMEA', segment: 'Public' },
    { market: 'Mars' },
    { data_owner: '' },
  ];
  const { says } = goalWorkbook(data, bookOf(gone.map((filters) => ({ ...leads, filters }))), report);
  for (const slot of [0, 1, 2]) {
    expect([says(slot, 'actual'), says(slot, 'status')]).toEqual(['', 'no data']);
    expect(says(slot, 'reason')).toBe(locales.en.goalsSheetTexts.noRowsForFilters);
  }
  // An empty filter is none.
  expect(says(3, 'actual')).toBe(added(6, '2026-07-01', '2026-09-15'));
});

test('a filter on a column that Data lacks counts nothing, and the reason says so', () => {
  const bare = csv([['Date', 'Market', 'Leads'], ...rows.map((row) => [row[0], row[1], row[6]])]);
  const { says } = goalWorkbook(bare, bookOf([{ ...leads, filters: { campaign: 'a*' } }, leads]), report);
  expect([says(0, 'actual'), says(0, 'status')]).toEqual(['', 'no data']);
  expect(says(0, 'reason')).toBe(locales.en.goalsSheetTexts.noRowsForFilters);
  expect(says(1, 'actual')).toBe(added(6, '2026-07-01', '2026-09-15'));
});

test('the words of a filter may be typed over, and the actual follows', () => {
  const book = goalWorkbook(data, bookOf([{ ...leads, filters: { market: 'EMEA' } }]), report);
  expect(book.typed(0, 'market', 'APAC').says(0, 'actual')).toBe(
    added(6, '2026-07-01', '2026-09-15', { market: 'APAC' }),
  );
  expect(book.typed(0, 'market', null).says(0, 'actual')).toBe(added(6, '2026-07-01', '2026-09-15'));
});

test('records are counted by their dates, and a filter that names nothing leaves no count either', () => {
  const records = csv([
    ['Lead ID', 'Created date', 'Channel'],
    ['L1', '2026-07-02', 'Email'],
    ['L2', '2026-07-09', 'Search'],
    ['L3', '2026-08-11', 'Email'],
    ['L4', '2026-09-16', 'Email'],
  ]);
  const objectives = [{}, { channel: 'email' }, { channel: 'fax' }].map((filters) => ({ ...leads, filters }));
  const { says } = goalWorkbook(records, bookOf(objectives), report);
  expect([0, 1].map((slot) => says(slot, 'actual'))).toEqual([3, 2]);
  expect(says(2, 'reason')).toBe(locales.en.goalsSheetTexts.noRowsForFilters);
  expect(says(2, 'status')).toBe('no data');
});

test('a name that Data has, but not yet since the start, is not called a name that it lacks', () => {
  const { says } = goalWorkbook(data, bookOf([{ ...leads, filters: { campaign: '~x' } }]), { asOf: day('2026-07-30') });
  expect([says(0, 'actual'), says(0, 'status')]).toEqual(['', 'no data']);
  expect(says(0, 'reason')).toContain(says(0, 'rule_reason'));
  expect(says(0, 'reason')).not.toContain('no such rows');
  expect(says(0, 'reason')).toContain('2026-07-30');
});

test('data without dates is the actual, and neither a baseline nor a forecast', () => {
  const undated = csv([
    ['Channel', 'Leads'],
    ['Email', 5],
    ['Search', 6],
  ]);
  const { says } = goalWorkbook(undated, bookOf([leads, { ...leads, filters: { channel: 'email' } }]), report);
  expect([says(0, 'actual'), says(1, 'actual')]).toEqual([11, 5]);
  expect([says(0, 'baseline'), says(0, 'recent'), says(0, 'forecast')]).toEqual(['', '', '']);
  expect(says(0, 'forecast_method')).toBe(locales.en.goalsSheetTexts.forecastTooShort);
});

test('rows after the due day never count: what was missed stays missed', () => {
  const early = { ...leads, due: day('2026-07-31'), target: { kind: 'value', value: 151 } } as const;
  const book = goalWorkbook(data, bookOf([early]), report);
  expect([book.says(0, 'actual'), book.says(0, 'status')]).toEqual([added(6, '2026-07-01', '2026-07-31'), 'missed']);
  const more = book.after((plan) =>
    withDataRows(plan, rows.length + 1, [[day('2026-08-02'), 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 5000, 1]]),
  );
  expect([more.says(0, 'actual'), more.says(0, 'status')]).toEqual([150, 'missed']);
  // A row that comes late for a day before the due day does count.
  const late = book.after((plan) =>
    withDataRows(plan, rows.length + 1, [[day('2026-07-31'), 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 1, 1]]),
  );
  expect([late.says(0, 'actual'), late.says(0, 'status')]).toEqual([151, 'achieved']);
});

test('a report date before the last day of Data leaves the later rows out', () => {
  const at = (iso: string) => goalWorkbook(data, bookOf([leads]), { asOf: day(iso) }).says;
  expect(at('2026-07-15')(0, 'actual')).toBe(added(6, '2026-07-01', '2026-07-15'));
  expect(at('2026-07-15')(0, 'as_of')).toBe(day('2026-07-15'));
  expect(at('2026-07-14')(0, 'actual')).toBe(added(6, '2026-07-01', '2026-07-14'));
  // Before its start nothing of it has come, and nothing is asked of it.
  expect([at('2026-06-30')(0, 'actual'), at('2026-06-30')(0, 'status')]).toEqual(['', 'not started']);
});

test('without a typed report date it is the last day in Data, or yesterday', () => {
  expect(goalWorkbook(data, bookOf([leads])).says(0, 'as_of')).toBe(day('2026-09-20'));
  const early = goalWorkbook(data, bookOf([leads]), { today: day('2026-08-01') });
  expect(early.says(0, 'as_of')).toBe(day('2026-07-31'));
  expect(early.says(0, 'actual')).toBe(added(6, '2026-07-01', '2026-07-31'));
});

test('a text in the date column and a text among the figures hurt no other row', () => {
  const odd = csv([
    header,
    ...rows,
    ['someday', 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 5000, 5000],
    ['2026-09-01', 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 'many', 1],
  ]);
  const book = bookOf([leads, { ...leads, filters: { market: 'EMEA' } }]);
  const { says } = goalWorkbook(odd, book, report);
  expect(says(0, 'actual')).toBe(added(6, '2026-07-01', '2026-09-15'));
  expect(says(1, 'actual')).toBe(added(6, '2026-07-01', '2026-09-15', { market: 'EMEA' }));
});

test('a typed actual wins over Data, and Data over a check-in', () => {
  const checkIns = ['1', '2', '3'].map((of) => ({
    ...{ day: day('2026-09-01'), of, owner: null, note: null },
    value: 77,
  }));
  const words = { ...leads, measure: 'Customers who smile' };
  const { says } = goalWorkbook(data, bookOf([{ ...leads, actual: 55 }, leads, words], { checkIns }), report);
  const told = (slot: number) => [says(slot, 'actual'), says(slot, 'actual_source')];
  expect(told(0)).toEqual([55, 'typed']);
  expect(told(1)).toEqual([added(6, '2026-07-01', '2026-09-15'), 'Data']);
  expect(told(2)).toEqual([77, 'check-in']);
});

test('a ceiling on spend is judged by what the plan allows by now', () => {
  const of = (value: number, better: 'lower' | null): Partial<Objective> => ({
    ...{ ...third, measure: 'spend', target: { kind: 'value', value }, better },
    ...(better ? {} : { kind: 'ceiling' }),
  });
  const { says } = goalWorkbook(data, bookOf([of(20_000, null), of(7000, null), of(12_000, 'lower')]), report);
  // 77 of the 92 days from 1 July to 30 September are over on 15 September.
  const spent = added(7, '2026-07-01', '2026-09-15') as number;
  expect(says(0, 'expected')).toBeCloseTo((20_000 * 77) / 92, 9);
  expect(says(0, 'pace')).toBeCloseTo((20_000 * 77) / 92 / spent, 9);
  expect([0, 1, 2].map((slot) => says(slot, 'status'))).toEqual(['on track', 'off track', 'off track']);
});
