import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SALES_CYCLE_LENGTH. */
export const salesCycleLength: FunctionTexts = {
  label: 'Satış döngüsü süresi',
  purpose: 'Bir anlaşmanın başlangıcından kapanışına kaç gün geçtiğini gösterir.',
  whenPoor:
    'Anlaşmaların en uzun beklediği aşamayı ve ne beklediklerini bulun: karar verici, fiyat teklifi veya bir yanıt.',
  parameters: {
    created_dates: {
      label: 'Oluşturulma tarihleri',
      description: 'Her anlaşmanın açıldığı gün; ilk temastan saymak için ilk temas tarihlerini verin.',
    },
    closed_dates: {
      label: 'Kapanış tarihleri',
      description: 'Her anlaşmanın kapandığı gün, aynı sırada; anlaşma açıksa boştur.',
    },
    statistic: {
      label: 'İstatistik',
      description:
        'Verilmezse "mean" (ortalama); "median" (medyan) verilirse tek bir çok yavaş anlaşma sonucu değiştirmez.',
    },
  },
  variants: {
    mean: 'kapanan anlaşmaların ortalaması',
    median: 'ortadaki anlaşma (medyan)',
  },
};
