import type { FunctionTexts } from '../../locale.ts';

/** Lead to opportunity rate in Arabic. */
export const leadToOpportunity: FunctionTexts = {
  label: 'معدل تحويل العملاء المحتملين إلى فرص بيعية',
  purpose: 'يبيّن نسبة العملاء المحتملين الذين يصيرون فرصًا بيعية حقيقية.',
  whenPoor: 'قسّمه حسب المصدر: ضعفه في كل المصادر مشكلة متابعة، وضعفه في مصدر واحد مشكلة استهداف.',
};
