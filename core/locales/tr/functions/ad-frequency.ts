import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of AD_FREQUENCY. */
export const adFrequency: FunctionTexts = {
  label: 'Gösterim sıklığı',
  purpose: 'Aynı kişinin reklamı ortalama kaç kez gördüğünü gösterir.',
  whenPoor:
    'Sıklık artarken tıklamalar düşüyorsa kreatifi yenileyin veya kitleyi genişletin; sıklık çok düşükse kitleyi daraltın.',
};
