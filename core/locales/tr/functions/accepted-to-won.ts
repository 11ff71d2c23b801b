import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ACCEPTED_TO_WON. */
export const acceptedToWon: FunctionTexts = {
  label: 'Kabul edilen MQL kazanma oranı',
  purpose: 'Satışın kabul ettiği potansiyel müşterilerden kaçının sonunda müşteri olduğunu gösterir.',
  whenPoor: 'Kabulden imzaya kadar en çok kaybın yaşandığı adımı bulun ve önce ona bakın.',
};
