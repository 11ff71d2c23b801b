import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CLV_DISCOUNTED. */
export const clvDiscounted: FunctionTexts = {
  label: 'İskontolu müşteri yaşam boyu değeri',
  purpose: 'İleride gelecek paranın daha az sayıldığı hesapla, bir müşterinin bugünkü değerini gösterir.',
  whenPoor:
    'Elde tutma oranı, iskonto oranından daha çok etkiler: önce müşterilerin neden ayrıldığına, sonra dönemlik marja bakın.',
  parameters: {
    timing: {
      label: 'Zamanlama',
      description:
        'Bir dönemin marjının ne zaman geldiği: dönem sonunda ise "end", dönem başında ise "start"; "start" ile ilk marj tam sayılır.',
    },
  },
  variants: {
    end: 'marjlar dönem sonunda',
    start: 'marjlar dönem başında',
  },
};
