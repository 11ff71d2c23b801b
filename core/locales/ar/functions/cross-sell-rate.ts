import type { FunctionTexts } from '../../locale.ts';

/** Cross-sell rate in Arabic. */
export const crossSellRate: FunctionTexts = {
  label: 'معدل البيع المتقاطع',
  purpose: 'يبيّن نسبة العملاء الذين اشتروا منك منتجًا آخر أيضًا.',
  whenPoor: 'تأكد أن ما تعرضه يكمّل ما لدى العملاء، وأنك تعرضه حين يحتاجون إليه.',
  parameters: {
    customers: { label: 'العملاء', description: 'العملاء النشطون خلال الفترة.' },
  },
};
