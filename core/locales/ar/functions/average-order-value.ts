import type { FunctionTexts } from '../../locale.ts';

/** Average order value in Arabic. */
export const averageOrderValue: FunctionTexts = {
  label: 'متوسط قيمة الطلب (AOV)',
  purpose: 'يبيّن كم ينفق العملاء في الطلب الواحد.',
  whenPoor: 'جرّب العروض المجمّعة وحدًا أدنى للشحن المجاني واقتراح منتجات مكمّلة، وراجع حجم الخصومات.',
};
