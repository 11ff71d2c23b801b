import { totalsVerdict } from './totals.ts';

test.each([
  ...['Total', 'TOTAL', 'Total: Campaigns', 'Grand total', 'Total - Search', 'Sub-total', 'Toplam', 'GENEL TOPLAM'],
  ...['Jumlah', 'Razem', 'Razem:', 'Suma', 'الإجمالي', 'الاجمالي'],
  ...['Total (2 rows)', 'Grand Totals (25 records)', 'Subtotal Search', 'Ara Toplam Arama', 'Ortalama', 'Rata-rata'],
])('%s heads a totals row', (label) => {
  expect(totalsVerdict(label)).toBe('yes');
});

test.each(['Total recall', 'Total-fit shoes', 'Sumatra', 'Totally', 'Razem raźniej', '', 'Summer'])(
  '%s does not',
  (label) => {
    expect(totalsVerdict(label)).not.toBe('yes');
  },
);

test.each(['Search total', 'Jumlah Sosial', 'Toplam Arama', 'Total recall'])(
  '%s does if its numbers are sums',
  (label) => {
    expect(totalsVerdict(label)).toBe('perhaps');
  },
);
