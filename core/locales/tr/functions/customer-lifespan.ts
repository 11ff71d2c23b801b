import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CUSTOMER_LIFESPAN. */
export const customerLifespan: FunctionTexts = {
  label: 'Müşteri ömrü',
  purpose:
    'Bir müşterinin ortalama ne kadar süre kaldığını gösterir: aylık kayıp oranıyla ay, yıllık kayıp oranıyla yıl olarak.',
  whenPoor: 'Kayıp oranının tersidir: ilk kullanım sürecine, desteğe ve önce kimlerin ayrıldığına bakın.',
};
