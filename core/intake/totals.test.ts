import { isTotalsLabel } from './totals.ts';

test.each([
  ...['Total', 'TOTAL', 'Total: Campaigns', 'Grand total', 'Total - Search', 'Sub-total', 'Toplam', 'GENEL TOPLAM'],
  ...['Jumlah', 'Razem', 'Razem:', 'Suma', 'الإجمالي', 'الاجمالي'],
])('%s heads a totals row', (label) => {
  expect(isTotalsLabel(label)).toBe(true);
});

test.each(['Total recall', 'Total-fit shoes', 'Sumatra', 'Totally', 'Razem raźniej', '', 'Summer'])(
  '%s does not',
  (label) => {
    expect(isTotalsLabel(label)).toBe(false);
  },
);
