import type { FunctionTexts } from '../../locale.ts';

/** Annual churn in Arabic. */
export const annualChurn: FunctionTexts = {
  label: 'معدل فقدان العملاء السنوي',
  purpose: 'يبيّن نسبة العملاء الذين تفقدهم في السنة إذا سارت الشهور كلها مثل هذا الشهر.',
  whenPoor:
    'الخسائر الشهرية الصغيرة تتراكم: راجع الشهور الأولى للعميل والمدفوعات المتعثرة والأسباب التي يذكرها المغادرون.',
};
