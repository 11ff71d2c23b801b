import type { FunctionTexts } from '../../locale.ts';

/** Upsell rate in Arabic. */
export const upsellRate: FunctionTexts = {
  label: 'معدل البيع التصاعدي',
  purpose: 'يبيّن نسبة العملاء الذين انتقلوا إلى باقة أو منتج أعلى.',
  whenPoor: 'راجع متى تقدّم العرض ولمن، وهل تستحق الباقة الأعلى سعرها.',
  parameters: {
    customers: { label: 'العملاء', description: 'العملاء النشطون خلال الفترة.' },
  },
};
