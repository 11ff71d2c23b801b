import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CPA. */
export const cpa: FunctionTexts = {
  label: 'Edinme başına maliyet (CPA)',
  purpose: 'Bir yeni müşteri için, dönüşüm sayılıyorsa bir dönüşüm için ne kadar ödendiğini gösterir.',
  whenPoor: 'Tıklamalar mı pahalandı yoksa daha azı mı dönüşüyor, bakın; en kötü reklam setlerini duraklatın.',
  parameters: {
    acquisitions: {
      label: 'Edinmeler',
      description: 'Dönemde kazanılan müşteri sayısı; müşteri sayılmıyorsa dönüşüm sayısı.',
    },
  },
  variants: {
    customers: 'kazanılan müşteri başına',
    conversions: 'dönüşüm başına',
  },
};
