import type { FunctionTexts } from '../../locale.ts';

/** The words of FOLLOWER_LOSS_RATE in Indonesian. */
export const followerLossRate: FunctionTexts = {
  label: 'Tingkat kehilangan pengikut',
  purpose: 'Menunjukkan bagian pengikut yang berhenti mengikuti akun dalam periode ini.',
  whenPoor:
    'Lihat postingan sebelum orang pergi: terlalu sering, terlalu promosi, atau keluar dari topik yang mereka cari.',
};
