import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of REVENUE_PER_EMAIL. */
export const revenuePerEmail: FunctionTexts = {
  label: 'E-posta başına gelir',
  purpose: 'Teslim edilen her e-postanın ne kadar gelir getirdiğini gösterir.',
  whenPoor: 'Hiç açmayanlara daha az gönderin; konu satırından önce teklifi test edin.',
};
