import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of TRIAL_TO_PQL. */
export const trialToPql: FunctionTexts = {
  label: 'Deneme-PQL dönüşüm oranı',
  purpose: 'Ürünü deneyen kişilerden kaçının onu gelecekteki müşteriler gibi kullandığını gösterir.',
  whenPoor: 'Denemenin ilk saatine bakın ve kişileri ürünün değerini gösteren adımdan neyin alıkoyduğunu bulun.',
};
