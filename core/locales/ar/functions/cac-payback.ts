import type { FunctionTexts } from '../../locale.ts';

/** CAC payback in Arabic. */
export const cacPayback: FunctionTexts = {
  label: 'فترة استرداد تكلفة اكتساب العميل',
  purpose: 'يبيّن كم شهرًا يحتاج العميل الجديد حتى يعوّض ما أُنفق على كسبه.',
  whenPoor: 'اكسب العملاء بتكلفة أقل، أو بع باقات سنوية مدفوعة مقدمًا، أو ارفع ما يدفعه العميل شهريًا.',
};
