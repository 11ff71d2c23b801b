import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CSAT. */
export const csat: FunctionTexts = {
  label: 'Müşteri memnuniyeti (CSAT)',
  purpose: 'Ankete katılan müşterilerin ne kadarının memnun olduğunu gösterir.',
  whenPoor: 'Düşük puan verenlerin yorumlarını okuyun; hangi ürün, ekip veya adımla ilgili olduklarına bakın.',
};
