import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of MARKETING_CAC_SHARE. */
export const marketingCacShare: FunctionTexts = {
  label: 'CAC içinde pazarlamanın payı',
  purpose: 'Müşteri edinme maliyetinin ne kadarının pazarlamaya ait olduğunu gösterir.',
  whenPoor:
    'Artış, pazarlamanın daha çok ya da satışın daha az harcadığı anlamına gelebilir: karar vermeden önce ikisine de bakın.',
};
