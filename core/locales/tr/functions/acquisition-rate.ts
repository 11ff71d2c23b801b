import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ACQUISITION_RATE. */
export const acquisitionRate: FunctionTexts = {
  label: 'Müşteri edinme oranı',
  purpose: 'Yeni müşterilerin mevcut müşterilere ne hızla eklendiğini gösterir.',
  whenPoor: 'Huniyi adım adım inceleyin: ya potansiyel müşteri azdır ya da gelenler müşteriye dönüşmüyordur.',
};
