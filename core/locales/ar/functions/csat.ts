import type { FunctionTexts } from '../../locale.ts';

/** Customer satisfaction in Arabic. */
export const csat: FunctionTexts = {
  label: 'رضا العملاء (CSAT)',
  purpose: 'يبيّن نسبة الراضين ممن سألتهم من العملاء.',
  whenPoor: 'اقرأ تعليقات أصحاب الدرجات المنخفضة، وانظر أي منتج أو فريق أو خطوة يقصدون.',
};
