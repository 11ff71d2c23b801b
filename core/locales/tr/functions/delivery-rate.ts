import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of DELIVERY_RATE. */
export const deliveryRate: FunctionTexts = {
  label: 'E-posta teslim oranı',
  purpose: 'Gönderilen e-postalardan kaçının alıcıya ulaştığını gösterir.',
  whenPoor:
    'Listeyi kullanılmayan adreslerden temizleyin; gönderen alan adının kimlik doğrulamasını ve itibarını kontrol edin.',
};
