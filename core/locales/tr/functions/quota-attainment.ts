import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of QUOTA_ATTAINMENT. */
export const quotaAttainment: FunctionTexts = {
  label: 'Kota gerçekleşme oranı',
  purpose: 'Satış hedefinin ne kadarının kapatıldığını gösterir.',
  whenPoor: 'Hedefi sorgulamadan önce anlaşmaların az mı, küçük mü, yoksa yavaş mı olduğuna bakın.',
};
