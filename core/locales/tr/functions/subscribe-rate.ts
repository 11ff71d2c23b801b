import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SUBSCRIBE_RATE. */
export const subscribeRate: FunctionTexts = {
  label: 'Abone olma oranı',
  purpose: 'Ziyaretçilerden kaçının e-posta listesine katıldığını gösterir.',
  whenPoor:
    'Abonelerin ne alacağını daha açık anlatın, daha az bilgi isteyin ve formu okurun ilgilendiği yerde gösterin.',
};
