import type { FunctionTexts } from '../../locale.ts';

/** Spam complaint rate in Arabic. */
export const spamRate: FunctionTexts = {
  label: 'معدل شكاوى البريد المزعج',
  purpose: 'يبيّن نسبة من أبلغوا عن رسالتك بأنها مزعجة ممن وصلتهم.',
  whenPoor: 'راجع من أين جاءت العناوين، وكم مرة تراسلهم، ومدى سهولة إلغاء الاشتراك.',
  variants: {
    delivered: 'لكل رسالة مسلّمة',
    sent: 'لكل رسالة مرسلة',
  },
};
