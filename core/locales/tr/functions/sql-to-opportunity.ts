import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SQL_TO_OPPORTUNITY. */
export const sqlToOpportunity: FunctionTexts = {
  label: 'SQL-fırsat dönüşüm oranı',
  purpose: 'SQL’lerden kaçının imzalanabilecek bir anlaşmaya dönüştüğünü gösterir.',
  whenPoor: 'İlk görüşmeleri dinleyin: ya bütçe ve ihtiyaç eksiktir ya da kimse sonraki adımı kararlaştırmıyordur.',
};
