import type { FunctionTexts } from '../../locale.ts';

/** Activation rate in Arabic. */
export const activationRate: FunctionTexts = {
  label: 'معدل تفعيل المستخدمين',
  purpose: 'يبيّن نسبة المستخدمين الجدد الذين بلغوا النقطة التي يفيدهم عندها المنتج.',
  whenPoor: 'ابحث عن خطوة البداية التي يتوقف عندها المستخدمون الجدد، واختصر الطريق إلى أول نتيجة.',
};
