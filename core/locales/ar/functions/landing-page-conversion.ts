import type { FunctionTexts } from '../../locale.ts';

/** Landing page conversion rate in Arabic. */
export const landingPageConversion: FunctionTexts = {
  label: 'معدل التحويل في صفحة الهبوط',
  purpose: 'يبيّن مدى نجاح صفحة الهبوط في تحويل من يصلون إليها إلى نتائج.',
  whenPoor: 'تأكد أن الصفحة تفي بوعد الإعلان وتطلب أمرًا واحدًا فقط وتُحمَّل سريعًا على الجوّال.',
  variants: {
    visitors: 'لكل زائر للصفحة',
    sessions: 'لكل جلسة على الصفحة',
  },
};
