import type { FunctionTexts } from '../../locale.ts';

/** Form fill rate in Arabic. */
export const formFillRate: FunctionTexts = {
  label: 'معدل تعبئة النماذج',
  purpose: 'يبيّن نسبة الزوار الذين يعبّئون نموذجًا.',
  whenPoor: 'اختصر النموذج، ووضّح العرض المجاور له، وتأكد أنه يعمل على الجوّال.',
};
