import type { FunctionTexts } from '../../locale.ts';

/** Click-through rate in Arabic. */
export const ctr: FunctionTexts = {
  label: 'نسبة النقر إلى الظهور (CTR)',
  purpose: 'يبيّن كم ينقر على إعلانك من يرونه.',
  whenPoor: 'راجع التصميم الإعلاني والجمهور والكلمات المفتاحية، ومدى ملاءمة الإعلان لها.',
};
