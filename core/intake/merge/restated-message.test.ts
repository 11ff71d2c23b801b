import { dayNumber } from '../../values/day-number.ts';
import { languages } from '../../values/language.ts';
import type { Restated } from './merge-tables.ts';
import { restatedMessage } from './restated-message.ts';

const cost: Restated = {
  ...{ key: 'row:1', row: 5, sheetRow: 12, column: 'Cost', type: 'money', before: 1234.5, after: 1300.25 },
};

test('a corrected figure names its row in the workbook, its column, what it was and what it became, as the language writes numbers', () => {
  expect(restatedMessage(cost, 'en', 'Data')).toBe('Row 12 of “Data”, column “Cost”: 1,234.5 became 1,300.25');
  expect(restatedMessage(cost, 'tr', 'Data')).toBe(
    '“Data” sayfası, 12. satır, “Cost” sütunu: 1.234,5 yerine artık 1.300,25',
  );
  expect(restatedMessage(cost, 'pl', 'Data')).toBe(
    'Wiersz 12 w „Data”, kolumna „Cost”: było 1\u00a0234,5, jest 1\u00a0300,25',
  );
});

test('a percent has its sign, a date is one, a sum has no digits by chance', () => {
  expect(restatedMessage({ ...cost, type: 'percent', before: 0.05, after: 0.07 }, 'en', 'Data')).toContain(
    '5% became 7%',
  );
  const [before, after] = [dayNumber(2026, 3, 1), dayNumber(2026, 3, 2)];
  expect(restatedMessage({ ...cost, type: 'date', before, after }, 'en', 'Data')).toContain(
    '2026-03-01 became 2026-03-02',
  );
  expect(restatedMessage({ ...cost, before: 0.1 + 0.2, after: 1 }, 'en', 'Data')).toContain('0.3 became 1');
});

test('a cell that was empty is told so, and the source is named where there are several', () => {
  expect(restatedMessage({ ...cost, before: null, source: 'march.csv' }, 'en', 'Data')).toBe(
    'Row 12 of “Data”, column “Cost”: was empty, is 1,300.25 now (march.csv)',
  );
});

test.each(languages)('has no gaps (%s)', (language) => {
  expect(restatedMessage(cost, language, 'Data')).not.toMatch(/[{}]/);
  expect(restatedMessage({ ...cost, before: null }, language, 'Data')).not.toMatch(/[{}]/);
});

test('a figure that is not in the workbook yet names its row of the source', () => {
  expect(restatedMessage({ ...cost, sheetRow: 0, source: 'march.csv' }, 'en', 'Data')).toBe(
    'Row 5 of “march.csv”, column “Cost”: 1,234.5 became 1,300.25',
  );
});
