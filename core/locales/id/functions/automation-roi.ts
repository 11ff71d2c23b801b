import type { FunctionTexts } from '../../locale.ts';

/** The words of AUTOMATION_ROI in Indonesian. */
export const automationRoi: FunctionTexts = {
  label: 'ROI otomatisasi',
  purpose: 'Menunjukkan apakah hasil dan penghematan dari otomatisasi pemasaran melebihi biayanya.',
  whenPoor:
    'Penyiapan dibayar sekali, jadi nilai dalam setahun; lalu hentikan alur kerja yang tidak dimasuki siapa pun.',
  parameters: {
    revenue: {
      label: 'Pendapatan',
      description: 'Pendapatan yang dihasilkan otomatisasi.',
    },
  },
};
