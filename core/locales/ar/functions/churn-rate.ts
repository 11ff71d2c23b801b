import type { FunctionTexts } from '../../locale.ts';

/** Churn rate in Arabic. */
export const churnRate: FunctionTexts = {
  label: 'معدل فقدان العملاء',
  purpose: 'يبيّن نسبة من غادروا خلال الفترة من عملائك.',
  whenPoor: 'راجع تهيئة العملاء الجدد والدعم ومن غادر أولًا: هل السبب السعر أم المنتج أم عدم ملاءمته لهم.',
  variants: {
    start: 'من العملاء في بداية الفترة',
    average: 'من متوسط عدد العملاء',
  },
};
