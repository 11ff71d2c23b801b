import type { FunctionTexts } from '../../locale.ts';

/** Conversion rate in Arabic. */
export const conversionRate: FunctionTexts = {
  label: 'معدل التحويل',
  purpose: 'يبيّن نسبة من جاؤوا وقاموا بما تريده منهم، أي صاروا إحالات ناجحة.',
  whenPoor: 'قارن الزيارات بالعرض: زوار غير مناسبين، أو دعوة ضعيفة إلى اتخاذ إجراء، أو نموذج بطيء وطويل.',
  variants: {
    visitors: 'لكل زائر',
    sessions: 'لكل جلسة',
    interactions: 'لكل تفاعل مع الإعلان',
    clicks: 'لكل نقرة',
  },
};
