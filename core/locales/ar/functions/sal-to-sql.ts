import type { FunctionTexts } from '../../locale.ts';

/** SAL to SQL rate in Arabic. */
export const salToSql: FunctionTexts = {
  label: 'معدل التحويل من SAL إلى SQL',
  purpose: 'يبيّن نسبة من يستحقون جهد البيع من العملاء المحتملين الذين قبلتهم المبيعات.',
  whenPoor: 'راجع سرعة متابعة المبيعات وتكرارها، وهل يُقبل العملاء المحتملون بسهولة زائدة.',
};
