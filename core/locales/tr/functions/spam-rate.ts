import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SPAM_RATE. */
export const spamRate: FunctionTexts = {
  label: 'Spam şikâyeti oranı',
  purpose: 'E-postanın ulaştığı kişilerden kaçının onu spam olarak bildirdiğini gösterir.',
  whenPoor:
    'Adreslerin nereden geldiğine, ne sıklıkla yazdığınıza ve abonelikten çıkmanın ne kadar kolay olduğuna bakın.',
  variants: {
    delivered: 'teslim edilen e-posta başına',
    sent: 'gönderilen e-posta başına',
  },
};
