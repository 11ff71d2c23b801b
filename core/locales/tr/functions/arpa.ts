import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ARPA. */
export const arpa: FunctionTexts = {
  label: 'Hesap başına ortalama gelir (ARPA)',
  purpose: 'Ödeme yapan bir hesabın ortalama ne kadar gelir getirdiğini gösterir.',
  whenPoor: 'Paketlerin dağılımına, indirimlere ve kaç hesabın paket yükseltip düşürdüğüne bakın.',
};
