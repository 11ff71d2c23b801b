import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of MQL_SQL. */
export const mqlSql: FunctionTexts = {
  label: 'MQL-SQL dönüşüm oranı',
  purpose: 'Pazarlamanın aktardığı potansiyel müşterilerden kaçını satışın üstlendiğini gösterir.',
  whenPoor:
    'Pazarlama ile satış, nitelikli potansiyel müşterinin ne olduğunda ayrışıyor olabilir; ya da takip yavaştır.',
  variants: {
    'same-period': 'aynı dönemde sayılanlarla',
    cohort: 'dönemin kendi MQL’leriyle, SQL’e ne zaman dönüşürlerse dönüşsünler',
  },
};
