import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of FREQUENCY. */
export const frequency: FunctionTexts = {
  label: 'Gösterim sıklığı',
  purpose: 'Aynı kişinin reklamı ortalama kaç kez gördüğünü gösterir.',
  whenPoor:
    'Sıklık artarken tıklamalar düşüyorsa kreatifi yenileyin veya kitleyi genişletin; sıklık çok düşükse kitleyi daraltın.',
};
