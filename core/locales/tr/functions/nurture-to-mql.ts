import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of NURTURE_TO_MQL. */
export const nurtureToMql: FunctionTexts = {
  label: 'Beslenen lead-MQL dönüşüm oranı',
  purpose: 'Beslemenin, henüz hazır olmayan potansiyel müşterileri nitelikli hale getirip getirmediğini gösterir.',
  whenPoor:
    'İş akışındaki e-postaları bir potansiyel müşteri gözüyle okuyun: doğru konu, doğru an ve tek bir net sonraki adım.',
  parameters: {
    mqls: {
      label: 'Beslemeden gelen MQL’ler',
      description: 'Dönemde MQL’e dönüşen, beslenen potansiyel müşteri sayısı.',
    },
  },
};
