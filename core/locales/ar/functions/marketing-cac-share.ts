import type { FunctionTexts } from '../../locale.ts';

/** Marketing share of CAC in Arabic. */
export const marketingCacShare: FunctionTexts = {
  label: 'حصة التسويق من تكلفة اكتساب العملاء',
  purpose: 'يبيّن كم من تكلفة اكتساب العملاء يعود إلى التسويق.',
  whenPoor: 'ارتفاعها قد يعني أن التسويق ينفق أكثر أو أن المبيعات تنفق أقل: انظر إلى الأمرين قبل أن تحكم.',
};
