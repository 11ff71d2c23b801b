import type { FunctionTexts } from '../../locale.ts';

/** Visitor to lead rate in Arabic. */
export const visitorToLead: FunctionTexts = {
  label: 'معدل تحويل الزوار إلى عملاء محتملين',
  purpose: 'يبيّن نسبة الزوار الذين يتركون بياناتهم فيصيرون عملاء محتملين.',
  whenPoor: 'راجع ما يناله الزائر مقابل بياناته، وأي المصادر تأتي بزوار لا يتركونها أبدًا.',
};
