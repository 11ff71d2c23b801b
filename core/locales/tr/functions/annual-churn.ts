import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ANNUAL_CHURN. */
export const annualChurn: FunctionTexts = {
  label: 'Yıllık müşteri kayıp oranı',
  purpose: 'Her ay bu ay gibi geçerse bir yılda müşterilerin ne kadarını kaybedeceğinizi gösterir.',
  whenPoor: 'Küçük aylık kayıplar birikir: ilk aylara, başarısız ödemelere ve söylenen ayrılma nedenlerine bakın.',
};
