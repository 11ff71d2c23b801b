import type { FunctionTexts } from '../../locale.ts';

/** The words of REENGAGEMENT_RATE in Indonesian. */
export const reengagementRate: FunctionTexts = {
  label: 'Tingkat pengaktifan kembali',
  purpose: 'Menunjukkan berapa banyak prospek tidak aktif yang didekati lagi lalu aktif kembali.',
  whenPoor:
    'Periksa sudah berapa lama prospek tidak aktif, apa yang ditawarkan, dan lewat saluran apa mereka didekati.',
};
