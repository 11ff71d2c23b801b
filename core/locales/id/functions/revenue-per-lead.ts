import type { FunctionTexts } from '../../locale.ts';

/** The words of REVENUE_PER_LEAD in Indonesian. */
export const revenuePerLead: FunctionTexts = {
  label: 'Pendapatan per prospek',
  purpose: 'Menunjukkan nilai satu prospek, sehingga jelas berapa biaya yang pantas untuk mendapatkannya.',
  whenPoor:
    'Bandingkan sumber: banyak prospek yang tidak membeli menurunkan angka ini, begitu pula pesanan pertama kecil.',
};
