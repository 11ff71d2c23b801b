import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CAC. */
export const cac: FunctionTexts = {
  label: 'Müşteri edinme maliyeti (CAC)',
  purpose: 'Bir yeni müşteri kazanmak için satış ve pazarlamanın birlikte ne kadar harcadığını gösterir.',
  whenPoor: 'Bir müşterinin değeriyle karşılaştırın, sonra bütçeyi tüketen kanalı veya satış adımını arayın.',
  variants: {
    loaded: 'maaşlar, yazılım ve ajanslar dahil',
    'media-only': 'yalnızca reklam harcamasıyla',
  },
};
