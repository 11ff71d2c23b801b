import type { FunctionTexts } from '../../locale.ts';

/** The words of LEAD_VELOCITY_RATE in Indonesian. */
export const leadVelocityRate: FunctionTexts = {
  label: 'Laju pertumbuhan prospek (LVR)',
  purpose:
    'Menunjukkan apakah prospek terkualifikasi bertambah dibanding periode sebelumnya, sebelum terlihat di penjualan.',
  whenPoor:
    'Lihat saluran yang prospek terkualifikasinya berkurang: penjualan merasakannya satu siklus penjualan lagi.',
  parameters: {
    qualified_now: {
      label: 'Prospek terkualifikasi sekarang',
      description: 'Prospek terkualifikasi pada periode ini.',
    },
    qualified_before: {
      label: 'Prospek terkualifikasi sebelumnya',
      description: 'Prospek terkualifikasi pada periode sebelumnya yang sama panjangnya.',
    },
  },
};
