import type { FunctionTexts } from '../../locale.ts';

/** Drop-off rate in Arabic. */
export const dropOffRate: FunctionTexts = {
  label: 'معدل التسرب',
  purpose: 'يبيّن نسبة من يتوقفون عند خطوة في نموذج أو دفع أو مسار تحويل.',
  whenPoor: 'جرّب الخطوة بنفسك على الجوّال: كثرة الحقول أو تكلفة مفاجئة أو خطأ تقني توقف الناس.',
};
