import type { FunctionTexts } from '../../locale.ts';

/** The words of TRAFFIC_SHARE in Indonesian. */
export const trafficShare: FunctionTexts = {
  label: 'Porsi kunjungan',
  purpose: 'Menunjukkan berapa bagian kunjungan yang datang dari satu sumber.',
  whenPoor: 'Pastikan tautan memakai tag kampanye yang benar, dan kunjungan tidak terlalu bergantung pada satu sumber.',
};
