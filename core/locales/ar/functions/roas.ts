import type { FunctionTexts } from '../../locale.ts';

/** Return on ad spend in Arabic. */
export const roas: FunctionTexts = {
  label: 'العائد على الإنفاق الإعلاني (ROAS)',
  purpose: 'يبيّن كم يعود من إيرادات مقابل كل وحدة نقدية تُنفق على الإعلانات.',
  whenPoor: 'ابحث عن إعلانات تنفق ولا تبيع، ثم راجع حجم السلة والإحالات الناجحة غير المتتبَّعة.',
};
