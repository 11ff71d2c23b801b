import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of REVENUE_PER_LEAD. */
export const revenuePerLead: FunctionTexts = {
  label: 'Lead başına gelir',
  purpose: 'Bir potansiyel müşterinin (lead) değerini, dolayısıyla onun için ne kadar ödenebileceğini gösterir.',
  whenPoor: 'Kaynakları karşılaştırın: hiç satın almayan çok sayıda kişi de küçük ilk siparişler de değeri düşürür.',
};
