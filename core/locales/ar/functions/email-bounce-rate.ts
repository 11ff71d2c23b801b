import type { FunctionTexts } from '../../locale.ts';

/** Email bounce rate in Arabic. */
export const emailBounceRate: FunctionTexts = {
  label: 'معدل ارتداد البريد',
  purpose: 'يبيّن نسبة ما يرتد من الرسائل المرسلة.',
  whenPoor: 'راجع جودة العناوين وقابلية التسليم: المصادقة والسمعة والزيادات المفاجئة في الإرسال.',
  variants: {
    all: 'باحتساب الارتدادات الدائمة والمؤقتة',
    hard: 'باحتساب الارتدادات الدائمة فقط',
    soft: 'باحتساب الارتدادات المؤقتة فقط',
  },
};
