import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LANDING_PAGE_CONVERSION. */
export const landingPageConversion: FunctionTexts = {
  label: 'Açılış sayfası dönüşüm oranı',
  purpose: 'Açılış sayfasının, gelen kişileri ne ölçüde sonuca dönüştürdüğünü gösterir.',
  whenPoor: 'Sayfanın reklamdaki vaadi tuttuğunu, tek bir şey istediğini ve telefonda hızlı açıldığını kontrol edin.',
  variants: {
    visitors: 'sayfanın ziyaretçisi başına',
    sessions: 'sayfadaki oturum başına',
  },
};
