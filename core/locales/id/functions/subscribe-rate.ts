import type { FunctionTexts } from '../../locale.ts';

/** The words of SUBSCRIBE_RATE in Indonesian. */
export const subscribeRate: FunctionTexts = {
  label: 'Tingkat berlangganan email',
  purpose: 'Menunjukkan berapa banyak pengunjung yang mendaftar ke daftar email.',
  whenPoor:
    'Perjelas yang didapat pelanggan email, minta lebih sedikit data, dan taruh formulir di tempat pembaca tertarik.',
};
