import type { FunctionTexts } from '../../locale.ts';

/** The words of EMAIL_BOUNCE_RATE in Indonesian. */
export const emailBounceRate: FunctionTexts = {
  label: 'Tingkat email terpental',
  purpose: 'Menunjukkan berapa banyak email terkirim yang terpental.',
  whenPoor: 'Periksa mutu alamat dan keterkiriman email: autentikasi, reputasi, dan lonjakan pengiriman yang mendadak.',
  variants: {
    all: 'pentalan permanen dan sementara',
    hard: 'pentalan permanen saja',
    soft: 'pentalan sementara saja',
  },
};
