import type { FunctionTexts } from '../../locale.ts';

/** Customer lifetime value, discounted in Arabic. */
export const clvDiscounted: FunctionTexts = {
  label: 'القيمة الدائمة للعميل المخصومة',
  purpose: 'يبيّن قيمة العميل اليوم حين يُحسب المال الآتي لاحقًا بأقل من قيمته.',
  whenPoor: 'معدل الاحتفاظ أثقل وزنًا من معدل الخصم: راجع أولًا أسباب مغادرة العملاء، ثم هامش الربح في الفترة.',
  parameters: {
    timing: {
      label: 'توقيت الهامش',
      description: 'متى يأتي هامش الفترة: "end" في نهايتها، أو "start" في بدايتها فيُحسب الهامش الأول كاملًا.',
    },
  },
  variants: {
    end: 'بهامش في نهاية كل فترة',
    start: 'بهامش في بداية كل فترة',
  },
};
