import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of FORM_FILL_RATE. */
export const formFillRate: FunctionTexts = {
  label: 'Form doldurma oranı',
  purpose: 'Ziyaretçilerden kaçının form doldurduğunu gösterir.',
  whenPoor: 'Formu kısaltın, yanındaki teklifi güçlendirin ve formun telefonda çalıştığını kontrol edin.',
};
