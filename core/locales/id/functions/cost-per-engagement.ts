import type { FunctionTexts } from '../../locale.ts';

/** The words of COST_PER_ENGAGEMENT in Indonesian. */
export const costPerEngagement: FunctionTexts = {
  label: 'Biaya per keterlibatan (CPE)',
  purpose: 'Menunjukkan biaya rata-rata untuk satu reaksi pada postingan berbayar.',
  whenPoor: 'Coba kalimat pembuka atau gambar yang lebih kuat, dan audiens yang sudah bereaksi pada postingan biasa.',
};
