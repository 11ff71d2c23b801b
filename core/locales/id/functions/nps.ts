import type { FunctionTexts } from '../../locale.ts';

/** The words of NPS in Indonesian. */
export const nps: FunctionTexts = {
  label: 'Net Promoter Score (NPS)',
  purpose:
    'Menunjukkan apakah yang merekomendasikan lebih banyak daripada yang mencegah orang lain, dari -100 sampai 100.',
  whenPoor:
    'Ajak bicara para detraktor dulu: cari satu sebab yang sama, lalu apa yang bisa mengubah yang pasif jadi promotor.',
};
