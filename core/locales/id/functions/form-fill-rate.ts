import type { FunctionTexts } from '../../locale.ts';

/** The words of FORM_FILL_RATE in Indonesian. */
export const formFillRate: FunctionTexts = {
  label: 'Tingkat pengisian formulir',
  purpose: 'Menunjukkan berapa banyak pengunjung yang mengisi formulir.',
  whenPoor: 'Persingkat formulir, pertajam penawaran di sampingnya, dan pastikan formulir berfungsi di ponsel.',
};
