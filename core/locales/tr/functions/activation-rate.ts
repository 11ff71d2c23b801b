import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ACTIVATION_RATE. */
export const activationRate: FunctionTexts = {
  label: 'Aktivasyon oranı',
  purpose: 'Yeni kullanıcılardan kaçının, ürünün gerçekten işine yaradığı noktaya ulaştığını gösterir.',
  whenPoor: 'Yeni kullanıcıların takıldığı ilk kullanım adımını bulun ve ilk sonuca giden yolu kısaltın.',
};
