import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ENGAGEMENT_RATE. */
export const engagementRate: FunctionTexts = {
  label: 'Etkileşim oranı',
  purpose: 'Gönderileri gören veya hesabı takip eden kişilerden kaçının tepki verdiğini gösterir.',
  whenPoor:
    'Hangi biçimlerin ve konuların tepki aldığına, ne zaman paylaştığınıza ve yorumları yanıtlayıp yanıtlamadığınıza bakın.',
  parameters: {
    audience: {
      label: 'Kitle',
      description: 'Erişilen kişi sayısı; tanımınıza göre takipçi veya gösterim sayısı da olabilir.',
    },
  },
  variants: {
    reach: 'erişilen kişi başına',
    followers: 'takipçi başına',
    impressions: 'gösterim başına',
  },
};
