import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LIST_GROWTH_RATE. */
export const listGrowthRate: FunctionTexts = {
  label: 'Liste büyüme oranı',
  purpose: 'Ayrılanlar düşüldükten sonra e-posta listesinin ne hızla büyüdüğünü gösterir.',
  whenPoor: 'Katılan azsa kayıt formlarına ve kaynaklara, ayrılan çoksa içeriğe ve gönderim sıklığına bakın.',
};
