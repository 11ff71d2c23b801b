import type { FunctionTexts } from '../../locale.ts';

/** Revenue per lead in Arabic. */
export const revenuePerLead: FunctionTexts = {
  label: 'الإيراد لكل عميل محتمل',
  purpose: 'يبيّن قيمة العميل المحتمل الواحد، لتعرف كم يمكن أن تدفع مقابله.',
  whenPoor: 'قارن المصادر: يخفضه كثرة العملاء المحتملين الذين لا يشترون أبدًا، وصغر الطلبات الأولى.',
};
