import type { FunctionTexts } from '../../locale.ts';

/** Unsubscribe rate in Arabic. */
export const unsubscribeRate: FunctionTexts = {
  label: 'معدل إلغاء الاشتراك',
  purpose: 'يبيّن نسبة من غادروا القائمة ممن وصلتهم رسالتك.',
  whenPoor: 'راجع وتيرة الإرسال وملاءمة المحتوى للشريحة وما اشترك الناس من أجله.',
  variants: {
    delivered: 'لكل رسالة مسلّمة',
    sent: 'لكل رسالة مرسلة',
  },
};
