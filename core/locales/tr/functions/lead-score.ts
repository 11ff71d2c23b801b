import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LEAD_SCORE. */
export const leadScore: FunctionTexts = {
  label: 'Lead puanı',
  purpose:
    'Potansiyel müşterileri davranışlarına ve özelliklerine göre 0 ile 100 arasında puanlar; satış önce en iyileri arar.',
  whenPoor:
    'Sinyallerin alıcıyı meraklıdan ayırdığını kontrol edin: geçen yılın müşterilerini puanlayın ve kaçıncı sırada çıktıklarına bakın.',
  parameters: {
    signals: {
      label: 'Sinyaller',
      description:
        'Her satır bir potansiyel müşteri, her sütun bir sinyaldir: sinyal varsa 1, işaretli kutu veya kaç kez verildiği, yoksa 0 veya boş.',
    },
    weights: {
      label: 'Ağırlıklar',
      description: 'Her sinyalin değeri, sütunlarla aynı sırada; satışa karşı işaret ediyorsa sıfırın altında.',
    },
    highest: {
      label: 'En yüksek puan',
      description: '100 puana karşılık gelen toplam; verilmezse sıfırın üstündeki ağırlıkların toplamı.',
    },
  },
};
