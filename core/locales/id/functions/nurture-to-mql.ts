import type { FunctionTexts } from '../../locale.ts';

/** The words of NURTURE_TO_MQL in Indonesian. */
export const nurtureToMql: FunctionTexts = {
  label: 'Tingkat konversi nurturing ke MQL',
  purpose: 'Menunjukkan apakah nurturing mengubah prospek yang belum siap menjadi prospek terkualifikasi.',
  whenPoor:
    'Baca email alur kerja sebagai prospek: topik yang tepat, waktu yang tepat, dan satu langkah lanjutan yang jelas.',
  parameters: {
    mqls: {
      label: 'MQL dari nurturing',
      description: 'Prospek dalam nurturing yang menjadi MQL dalam periode ini.',
    },
  },
};
