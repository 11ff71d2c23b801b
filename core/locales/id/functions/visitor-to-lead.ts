import type { FunctionTexts } from '../../locale.ts';

/** The words of VISITOR_TO_LEAD in Indonesian. */
export const visitorToLead: FunctionTexts = {
  label: 'Tingkat konversi pengunjung ke prospek',
  purpose: 'Menunjukkan berapa banyak pengunjung yang meninggalkan data kontak dan menjadi prospek.',
  whenPoor: 'Periksa imbalan atas data pengunjung, dan sumber mana yang mendatangkan orang yang tidak pernah bertanya.',
};
