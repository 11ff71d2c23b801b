import type { FunctionTexts } from '../../locale.ts';

/** Cost per MQL in Arabic. */
export const costPerMql: FunctionTexts = {
  label: 'تكلفة العميل المؤهل تسويقيًا (MQL)',
  purpose: 'يبيّن ما تدفعه مقابل عميل محتمل واحد يعدّه التسويق مؤهلًا.',
  whenPoor: 'إذا كان العملاء المحتملون رخيصين والمؤهلون منهم مكلفين، فالحملات لا تصل إلى الجمهور المناسب.',
};
