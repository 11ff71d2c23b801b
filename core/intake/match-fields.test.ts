import { assignFields, fieldById, matchHeader, settledFields, sourceLanguage } from './match-fields.ts';

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

test.each([
  ['Satın alma dönüşüm değeri', 'value'],
  ['Web sitesi satın almaları', 'orders'],
  ['Tıklandı', 'unique_clicks'],
  ['Kampanya kimliği', 'campaign_id'],
  ['Reklam Seti Kimliği', 'ad_set_id'],
  ['Wartość konwersji dotyczących zakupów', 'value'],
  ['Udane dostawy', 'delivered'],
  ['Identyfikator reklamy', 'ad_id'],
  ['Pendaftaran selesai', 'new_users'],
  ['Penjualan bersih', 'revenue'],
  ['ID peluang', 'deal_id'],
  ['قيمة تحويل المشتريات', 'value'],
  ['مبلغ الإنفاق (SAR)', 'spend'],
  ['معرّف الصفقة', 'deal_id'],
  ['Opportunity ID', 'deal_id'],
  ['Ad group ID', 'ad_set_id'],
  ['Actual Cost in Campaign', 'spend'],
  ['Session manual campaign name', 'campaign'],
])('%s, as vendors head it, names %s', (header, field) => {
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

test('where a header means two things, the user’s language is tried first, then the source’s', () => {
  const named = (own: 'en' | 'tr' | 'id', headers: string[]): (string | undefined)[] =>
    assignFields(headers, new Map(), new Set(), own).map((field) => field?.id);
  expect(named('tr', ['Kota'])).toEqual(['quota']);
  expect(named('id', ['Kota'])).toEqual(['market']);
  expect(named('en', ['Kota', 'Satış temsilcisi', 'Müşteri'])[0]).toBe('quota');
  expect(named('en', ['Kota', 'Kampanye', 'Biaya'])[0]).toBe('market');
});

test('a word that is ordinary in the source’s language names no field', () => {
  expect(sourceLanguage(['Ad', 'E-posta', 'Oluşturma tarihi'])).toBe('tr');
  const ids = (headers: string[]): (string | undefined)[] =>
    assignFields(headers, new Map(), new Set(), 'tr').map((field) => field?.id);
  expect(ids(['Ad', 'Kampanya adı', 'Oluşturma tarihi'])[0]).toBeUndefined();
  expect(ids(['Ad', 'Campaign name', 'Amount spent'])[0]).toBe('ad');
});
