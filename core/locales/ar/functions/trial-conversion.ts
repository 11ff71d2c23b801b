import type { FunctionTexts } from '../../locale.ts';

/** Trial conversion rate in Arabic. */
export const trialConversion: FunctionTexts = {
  label: 'معدل تحويل التجارب المجانية',
  purpose: 'يبيّن نسبة من يجرّبون المنتج ثم يدفعون مقابله.',
  whenPoor: 'انظر إلى أين يصل المستخدمون في التجربة، وهل يُعرض عليهم الشراء وهم ما زالوا يستخدمونها.',
};
