import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of WIN_RATE. */
export const winRate: FunctionTexts = {
  label: 'Kazanma oranı',
  purpose: 'Sonuca varan anlaşmalardan kaçının kazanıldığını gösterir.',
  whenPoor:
    'Kaybedilen anlaşmaların nedenlerini okuyun: fiyat, rakip, kararsızlık ya da hiç açılmaması gereken anlaşmalar.',
  variants: {
    closed: 'kazanılan veya kaybedilen anlaşma başına',
    created: 'oluşturulan anlaşma başına',
  },
};
