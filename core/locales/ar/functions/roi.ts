import type { FunctionTexts } from '../../locale.ts';

/** Return on investment in Arabic. */
export const roi: FunctionTexts = {
  label: 'العائد على الاستثمار (ROI)',
  purpose: 'يبيّن ما ربحته فوق كل وحدة نقدية استثمرتها.',
  whenPoor: 'تأكد أولًا أن الدخل كله محسوب، ثم أوقف ما يكلّف أكثر مما يدرّ.',
  parameters: {
    income: { label: 'الدخل', description: 'المال الذي عاد خلال الفترة.' },
    cost: { label: 'التكلفة', description: 'المال الذي استُثمر.' },
  },
};
