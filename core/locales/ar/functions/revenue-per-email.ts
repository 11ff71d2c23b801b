import type { FunctionTexts } from '../../locale.ts';

/** Revenue per email in Arabic. */
export const revenuePerEmail: FunctionTexts = {
  label: 'الإيراد لكل رسالة بريدية',
  purpose: 'يبيّن كم تدرّ كل رسالة مسلّمة من إيرادات.',
  whenPoor: 'قلّل الإرسال إلى من لا يفتحون أبدًا، واختبر العرض قبل أن تختبر سطر الموضوع.',
};
