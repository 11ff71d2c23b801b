import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of MARKETING_INFLUENCED_SHARE. */
export const marketingInfluencedShare: FunctionTexts = {
  label: 'Pazarlamanın etkilediği gelir payı',
  purpose: 'Toplam gelirin ne kadarında, anlaşma kapanmadan önce pazarlamanın katkısı olduğunu gösterir.',
  whenPoor:
    'Kampanyaların anlaşmalara bağlandığını kontrol edin, sonra açık anlaşmaları içerik ve etkinliklerle destekleyin.',
};
