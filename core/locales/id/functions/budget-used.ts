import type { FunctionTexts } from '../../locale.ts';

/** The words of BUDGET_USED in Indonesian. */
export const budgetUsed: FunctionTexts = {
  label: 'Anggaran terpakai',
  purpose: 'Menunjukkan seberapa banyak anggaran yang sudah dibelanjakan sejauh ini.',
  whenPoor:
    'Bandingkan dengan porsi periode yang lewat: lambat bisa karena kampanye dijeda, cepat karena batas harian tinggi.',
};
