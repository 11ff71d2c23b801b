import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of UNSUBSCRIBE_RATE. */
export const unsubscribeRate: FunctionTexts = {
  label: 'Abonelikten çıkma oranı',
  purpose: 'E-postanın ulaştığı kişilerden kaçının listeden çıktığını gösterir.',
  whenPoor: 'Ne sıklıkla yazdığınıza, içeriğin segmente uyup uymadığına ve kişilerin ne için abone olduğuna bakın.',
  variants: {
    delivered: 'teslim edilen e-posta başına',
    sent: 'gönderilen e-posta başına',
  },
};
