import type { FunctionTexts } from '../../locale.ts';

/** Customer lifespan in Arabic. */
export const customerLifespan: FunctionTexts = {
  label: 'متوسط عمر العميل',
  purpose: 'يبيّن متوسط مدة بقاء العميل: بالشهور إذا كان معدل الفقدان شهريًا، وبالسنوات إذا كان سنويًا.',
  whenPoor: 'هو مقلوب معدل فقدان العملاء: راجع تهيئة العملاء الجدد والدعم ومن يغادر أولًا.',
};
