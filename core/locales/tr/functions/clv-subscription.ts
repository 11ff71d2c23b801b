import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CLV_SUBSCRIPTION. */
export const clvSubscription: FunctionTexts = {
  label: 'Abonelikte müşteri yaşam boyu değeri',
  purpose: 'Bir abonenin ayrılana kadar getireceği değeri gösterir.',
  whenPoor:
    'En çok kayıp oranı etkiler: önce müşterileri daha uzun süre elde tutun, sonra fiyata, üst paketlere ve hizmet maliyetine bakın.',
};
