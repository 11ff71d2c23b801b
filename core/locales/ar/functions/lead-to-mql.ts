import type { FunctionTexts } from '../../locale.ts';

/** Lead to MQL rate in Arabic. */
export const leadToMql: FunctionTexts = {
  label: 'معدل التحويل من عميل محتمل إلى MQL',
  purpose: 'يبيّن نسبة العملاء المحتملين الذين يعدّهم التسويق مؤهلين.',
  whenPoor: 'انظر أي المصادر تأتي بعملاء محتملين لا يتأهّلون أبدًا، وهل تصل برامج الرعاية إلى الباقين.',
};
