import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CAC_PAYBACK. */
export const cacPayback: FunctionTexts = {
  label: 'CAC geri ödeme süresi',
  purpose: 'Bir yeni müşterinin edinme maliyetini kaç ayda geri kazandırdığını gösterir.',
  whenPoor:
    'Müşteriyi daha ucuza kazanın, peşin ödenen yıllık paketler satın veya müşteri başına aylık geliri artırın.',
};
