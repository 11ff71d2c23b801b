import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of FOLLOWER_LOSS_RATE. */
export const followerLossRate: FunctionTexts = {
  label: 'Takipçi kayıp oranı',
  purpose: 'Takipçilerin ne kadarının dönemde takibi bıraktığını gösterir.',
  whenPoor:
    'Ayrılmalardan önce ne paylaştığınıza bakın: fazla sık, fazla reklam kokan ya da takipçinin geldiği konudan uzak olabilir.',
};
