import { assignFields, fieldById, matchHeader, settledFields } from './match-fields.ts';

const best = (header: string): string | undefined => matchHeader(header)[0]?.field.id;

test.each([
  ['Amount spent (TRY)', 'spend'],
  ['Cost - EUR', 'spend'],
  ['Cost [USD]', 'spend'],
  ['  IMPRESSIONS ', 'impressions'],
  ['Harcanan Tutar (TRY)', 'spend'],
  ['HARCANAN TUTAR', 'spend'],
  ['GÖSTERIM', 'impressions'],
  ['Tıklamalar (Tümü)', 'clicks'],
  ['Wydana kwota (PLN)', 'spend'],
  ['Jumlah yang dibelanjakan (IDR)', 'spend'],
  ['النقرات', 'clicks'],
  ['Conversions (Platform Comparable)', 'conversions'],
])('%s names %s', (header, field) => {
  expect(best(header)).toBe(field);
});

test.each(['CTR', 'CTR (all)', 'Avg. CPC', 'Cost / conv.', 'Clicks %', '__proto__', 'constructor', '', 'Random words'])(
  '%s names no field',
  (header) => {
    expect(best(header)).toBeUndefined();
  },
);

test('a field goes to its best column, and among equals to the leftmost', () => {
  const ids = (headers: string[]): (string | undefined)[] =>
    assignFields(headers, new Map(), new Set()).map((field) => field?.id);
  expect(ids(['Clicks (all)', 'Link clicks'])).toEqual([undefined, 'clicks']);
  expect(ids(['Spend', 'Spend'])).toEqual(['spend', undefined]);
});

test('the map wins over matching and may take a field away', () => {
  const headers = ['Spend', 'Media'];
  const settled = settledFields(headers, { media: 'spend', Spend: '' });
  expect(assignFields(headers, settled, new Set()).map((field) => field?.id)).toEqual([undefined, 'spend']);
});

test('fields are found by id', () => {
  expect(fieldById('clicks')?.id).toBe('clicks');
  expect(fieldById('__proto__')).toBeNull();
});
