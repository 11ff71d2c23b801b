import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of AUTOMATION_ROI. */
export const automationRoi: FunctionTexts = {
  label: 'Otomasyon yatırım getirisi (ROI)',
  purpose: 'Pazarlama otomasyonunun, maliyetinden fazlasını kazandırıp kazandırmadığını gösterir.',
  whenPoor:
    'Kurulum bir kez ödenir, bu yüzden değerlendirmeyi bir yıl üzerinden yapın; sonra kimsenin girmediği iş akışlarını kapatın.',
  parameters: {
    revenue: { label: 'Gelir', description: 'Otomasyonun getirdiği gelir.' },
  },
};
