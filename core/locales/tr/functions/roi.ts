import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ROI. */
export const roi: FunctionTexts = {
  label: 'Yatırım getirisi (ROI)',
  purpose: 'Yatırılan her bir birim paranın üzerine ne kadar kazanıldığını gösterir.',
  whenPoor: 'Kazandırdığından fazlasına mal olanı durdurun; ama önce bütün gelirinin sayıldığını kontrol edin.',
  parameters: {
    income: { label: 'Getiri', description: 'Dönemde geri gelen para.' },
    cost: { label: 'Maliyet', description: 'Yatırılan para.' },
  },
};
