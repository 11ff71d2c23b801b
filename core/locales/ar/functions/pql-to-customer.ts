import type { FunctionTexts } from '../../locale.ts';

/** PQL to customer rate in Arabic. */
export const pqlToCustomer: FunctionTexts = {
  label: 'معدل التحويل من PQL إلى عميل',
  purpose: 'يبيّن نسبة من اشتروا فعلًا ممن دلّ استخدامهم للمنتج على احتمال شرائهم.',
  whenPoor: 'أعد النظر في العلامات التي تعدّ بها المستخدم مؤهلًا، ثم في السعر ولحظة عرضه.',
};
