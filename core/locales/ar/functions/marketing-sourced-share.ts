import type { FunctionTexts } from '../../locale.ts';

/** Marketing-sourced revenue share in Arabic. */
export const marketingSourcedShare: FunctionTexts = {
  label: 'حصة الإيرادات الناتجة عن التسويق',
  purpose: 'يبيّن كم من إجمالي الإيرادات يأتي من عملاء وجدهم التسويق.',
  whenPoor: 'تأكد أولًا أن المصدر مسجّل في كل صفقة، ثم انظر هل عملاء التسويق المحتملون قليلون أم قلّما يُغلقون.',
  variants: {
    'lead-source': 'حسب مصدر العميل المحتمل في الصفقة',
    'first-touch': 'حسب أول تفاعل في الصفقة',
  },
};
