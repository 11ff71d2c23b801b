import type { FunctionTexts } from '../../locale.ts';

/** The words of CHANGE_RATE in Indonesian. */
export const changeRate: FunctionTexts = {
  label: 'Perubahan',
  purpose: 'Menunjukkan berapa persen sebuah angka naik atau turun dibanding periode sebelumnya.',
  whenPoor: 'Cari saluran, kampanye, atau pasar yang bergeser, dan pastikan periode pembandingnya periode yang wajar.',
  parameters: {
    current: {
      label: 'Nilai sekarang',
      description: 'Angka pada periode yang sedang dilihat.',
    },
    previous: {
      label: 'Nilai sebelumnya',
      description: 'Angka yang sama pada periode sebelumnya; tidak boleh di bawah nol.',
    },
  },
};
