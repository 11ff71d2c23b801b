import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SAL_TO_SQL. */
export const salToSql: FunctionTexts = {
  label: 'SAL-SQL dönüşüm oranı',
  purpose: 'Satışın kabul ettiği potansiyel müşterilerden kaçının satış çabasına değer çıktığını gösterir.',
  whenPoor:
    'Satışın ne kadar çabuk ve ne sıklıkla takip ettiğine, bir de gelenlerin fazla kolay kabul edilip edilmediğine bakın.',
};
