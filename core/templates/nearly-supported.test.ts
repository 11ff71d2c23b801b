import { readText } from '../intake/read-text.ts';
import { isIntakeFailure, type Table } from '../intake/table.ts';
import { supportedIds } from './kpi/context.ts';
import { nearlySupported } from './nearly-supported.ts';

function table(text: string): Table {
  const read = readText(text, { language: 'en' });
  if (isIntakeFailure(read)) throw new Error(read.code);
  return read;
}

const named = (text: string): Record<string, string> =>
  Object.fromEntries(nearlySupported(table(text)).map(({ metric, missing }) => [metric.id, missing.id]));

const ads = 'Date\tSpend\tClicks\n2026-07-01\t10\t5\n2026-07-02\t30\t5';

test('names the one column that a metric lacks', () => {
  expect(named(ads)).toMatchObject({ CTR: 'impressions', CPL: 'leads', ROAS: 'attributed_revenue' });
});

test('a metric that is fed already, or lacks two columns, is not named', () => {
  const found = named(ads);
  expect(supportedIds(table(ads))).toContain('CPC');
  expect(found).not.toHaveProperty('CPC');
  expect(found).not.toHaveProperty('MQL_SQL');
});

test('a metric that the data feeds nothing of is not named', () => {
  expect(named('Name\tColour\nA\tred\nB\tblue')).toEqual({});
});

test('each column named would light its metric up', () => {
  for (const { metric, missing } of nearlySupported(table(ads))) {
    const column = { header: missing.id, field: missing.id, type: 'number', numberStyle: null, cells: [1, 2] } as const;
    const read = table(ads);
    expect(supportedIds({ ...read, columns: [...read.columns, column] })).toContain(metric.id);
  }
});
