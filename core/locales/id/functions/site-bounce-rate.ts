import type { FunctionTexts } from '../../locale.ts';

/** The words of SITE_BOUNCE_RATE in Indonesian. */
export const siteBounceRate: FunctionTexts = {
  label: 'Tingkat pentalan situs',
  purpose: 'Menunjukkan berapa banyak sesi di situs yang berakhir tanpa terjadi apa-apa.',
  whenPoor: 'Periksa sumber kunjungan dan janjinya, waktu muat halaman, dan apa yang pertama kali ditampilkan halaman.',
  variants: {
    'not-engaged': 'dari sesi tanpa engagement',
    'single-page': 'dari sesi satu halaman',
  },
};
