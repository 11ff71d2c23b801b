import type { FunctionTexts } from '../../locale.ts';

/** Lead to customer rate in Arabic. */
export const leadToCustomer: FunctionTexts = {
  label: 'معدل تحويل العملاء المحتملين إلى عملاء',
  purpose: 'يبيّن نسبة العملاء المحتملين الذين يشترون في النهاية.',
  whenPoor: 'تتبّع مسار التحويل خطوة خطوة وأصلح أكثرها فقدًا، والسبب غالبًا جودة العملاء المحتملين أو بطء المتابعة.',
};
