import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CLV_CAC. */
export const clvCac: FunctionTexts = {
  label: 'CLV/CAC oranı',
  purpose: 'Müşterilerin edinme maliyetinden fazlasını getirip getirmediğini ve bunun kaç katını getirdiğini gösterir.',
  whenPoor: 'Müşteriler ya pahalıya kazanılıyor ya da erken ayrılıyor: genellikle daha ucuza düzelen, elde tutmadır.',
};
