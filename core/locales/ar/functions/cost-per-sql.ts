import type { FunctionTexts } from '../../locale.ts';

/** Cost per SQL in Arabic. */
export const costPerSql: FunctionTexts = {
  label: 'تكلفة العميل المؤهل للمبيعات (SQL)',
  purpose: 'يبيّن ما تدفعه مقابل عميل محتمل واحد تتولاه المبيعات.',
  whenPoor: 'قارنها بتكلفة MQL: الفرق الكبير يعني أن المبيعات ترفض من يدفع التسويق ثمنهم.',
};
