import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of NPS. */
export const nps: FunctionTexts = {
  label: 'Net tavsiye skoru (NPS)',
  purpose:
    'Sizi tavsiye edecek müşterilerin kötüleyecek olanlardan fazla olup olmadığını, -100 ile 100 arasında gösterir.',
  whenPoor:
    'Önce kötüleyenlerle konuşun: ortak bir neden arayın, sonra pasifleri neyin tavsiye edene dönüştüreceğine bakın.',
};
