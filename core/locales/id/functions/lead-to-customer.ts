import type { FunctionTexts } from '../../locale.ts';

/** The words of LEAD_TO_CUSTOMER in Indonesian. */
export const leadToCustomer: FunctionTexts = {
  label: 'Tingkat konversi prospek ke pelanggan',
  purpose: 'Menunjukkan berapa banyak prospek yang akhirnya membeli.',
  whenPoor:
    'Telusuri funnel dan perbaiki tahap yang paling bocor, biasanya mutu prospek atau tindak lanjut yang lambat.',
};
