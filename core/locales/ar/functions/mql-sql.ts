import type { FunctionTexts } from '../../locale.ts';

/** MQL to SQL rate in Arabic. */
export const mqlSql: FunctionTexts = {
  label: 'معدل التحويل من MQL إلى SQL',
  purpose: 'يبيّن نسبة من تتولاهم المبيعات من العملاء المؤهلين تسويقيًا.',
  whenPoor: 'قد يختلف التسويق والمبيعات في تعريف العميل المحتمل المؤهل، أو تكون المتابعة بطيئة.',
  variants: {
    'same-period': 'بالعدّ في الفترة نفسها',
    cohort: 'لدفعة الفترة من MQL، متى صاروا SQL',
  },
};
