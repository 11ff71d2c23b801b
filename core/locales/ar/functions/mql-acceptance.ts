import type { FunctionTexts } from '../../locale.ts';

/** MQL acceptance rate in Arabic. */
export const mqlAcceptance: FunctionTexts = {
  label: 'معدل قبول المبيعات لعملاء MQL',
  purpose: 'يبيّن نسبة العملاء المؤهلين تسويقيًا الذين توافق المبيعات على متابعتهم.',
  whenPoor: 'اسأل المبيعات عن أسباب الرفض، واتفقا على تعريف مكتوب واحد للعميل المحتمل المؤهل.',
};
