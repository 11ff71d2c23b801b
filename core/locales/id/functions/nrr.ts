import type { FunctionTexts } from '../../locale.ts';

/** The words of NRR in Indonesian. */
export const nrr: FunctionTexts = {
  label: 'Retensi pendapatan bersih (NRR)',
  purpose: 'Menunjukkan perubahan pendapatan dari pelanggan di awal periode, termasuk yang naik paket dan yang hilang.',
  whenPoor: 'Lihat apakah pelanggan pergi, turun paket, atau tidak bertumbuh: masing-masing perlu penanganan berbeda.',
};
