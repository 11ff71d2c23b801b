import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LEAD_TO_CUSTOMER. */
export const leadToCustomer: FunctionTexts = {
  label: 'Lead-müşteri dönüşüm oranı',
  purpose: 'Potansiyel müşterilerden kaçının sonunda satın aldığını gösterir.',
  whenPoor:
    'Huniyi adım adım izleyin ve en çok kayıp veren adımı düzeltin; çoğunlukla neden, potansiyel müşterilerin niteliği veya geç takiptir.',
};
