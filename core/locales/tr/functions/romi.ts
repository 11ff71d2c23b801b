import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ROMI. */
export const romi: FunctionTexts = {
  label: 'Pazarlama yatırımının getirisi (ROMI)',
  purpose:
    'Satılanın maliyeti düşüldükten sonra, pazarlamanın harcanan birim başına ne kadar kâr getirdiğini gösterir.',
  whenPoor:
    'Harcamayı marjı daha yüksek ürünleri satan kampanyalara kaydırın; kampanyalara hangi gelirin atfedildiğine de bakın.',
  parameters: {
    gross_margin: {
      label: 'Brüt kâr marjı',
      description:
        'Satılanın maliyeti düşüldükten sonra gelirden kalan pay; %60, 0,6 demektir, %100 ise gelir üzerinden getiriyi verir.',
    },
  },
};
