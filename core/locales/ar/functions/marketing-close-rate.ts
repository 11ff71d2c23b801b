import type { FunctionTexts } from '../../locale.ts';

/** Marketing close rate in Arabic. */
export const marketingCloseRate: FunctionTexts = {
  label: 'معدل إغلاق عملاء التسويق المحتملين',
  purpose: 'يبيّن نسبة عملاء التسويق المحتملين الذين ينتهون إلى صفقات مكسوبة.',
  whenPoor: 'قارن الحملات بالصفقات التي تغلقها لا بعدد عملائها المحتملين، وانقل الميزانية إلى ما يبيع منها.',
};
