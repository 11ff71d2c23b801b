import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CHANGE_RATE. */
export const changeRate: FunctionTexts = {
  label: 'Değişim oranı',
  purpose: 'Bir değerin daha önceki bir döneme göre hangi oranda arttığını veya azaldığını gösterir.',
  whenPoor:
    'Değişimin geldiği kanalı, kampanyayı veya pazarı bulun; önceki dönemin olağan bir dönem olup olmadığına da bakın.',
  parameters: {
    current: { label: 'Şimdiki değer', description: 'İncelenen dönemin değeri.' },
    previous: {
      label: 'Önceki değer',
      description: 'Aynı ölçümün daha önceki dönemdeki değeri; sıfırın altında olamaz.',
    },
  },
};
