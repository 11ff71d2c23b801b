import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CONVERSION_RATE. */
export const conversionRate: FunctionTexts = {
  label: 'Dönüşüm oranı',
  purpose: 'Gelen kişilerden kaçının istenen işlemi yaptığını gösterir.',
  whenPoor:
    'Trafiği teklifle karşılaştırın: sorun yanlış ziyaretçiler, zayıf bir harekete geçirici mesaj ya da yavaş veya uzun bir form olabilir.',
  variants: {
    visitors: 'ziyaretçi başına',
    sessions: 'oturum başına',
    interactions: 'reklam etkileşimi başına',
    clicks: 'tıklama başına',
  },
};
