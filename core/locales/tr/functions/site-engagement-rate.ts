import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SITE_ENGAGEMENT_RATE. */
export const siteEngagementRate: FunctionTexts = {
  label: 'Site etkileşim oranı',
  purpose: 'Sitedeki oturumlardan kaçının kısa bir göz atmadan fazlası olduğunu gösterir.',
  whenPoor:
    'Sayfanın reklamda veya arama sonucunda verilen sözü tuttuğunu, hızlı açıldığını ve sonraki adımı gösterdiğini kontrol edin.',
};
