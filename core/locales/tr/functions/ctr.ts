import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CTR. */
export const ctr: FunctionTexts = {
  label: 'Tıklama oranı (CTR)',
  purpose: 'Reklamı görenlerin reklama ne sıklıkla tıkladığını gösterir.',
  whenPoor: 'Kreatife, kitleye ve anahtar kelimelere, reklamın bunlara ne kadar uyduğuna bakın.',
};
