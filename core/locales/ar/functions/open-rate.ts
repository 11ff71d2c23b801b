import type { FunctionTexts } from '../../locale.ts';

/** Open rate in Arabic. */
export const openRate: FunctionTexts = {
  label: 'معدل الفتح',
  purpose: 'يبيّن نسبة من فتحوا رسالتك ممن وصلتهم.',
  whenPoor: 'راجع سطر الموضوع وتوقيت الإرسال ومدى صلة الرسالة بمن تصلهم.',
  parameters: {
    opens: { label: 'مرات الفتح', description: 'الرسائل التي فُتحت، ويُحسب كل مستلم مرة واحدة إن بيّنت البيانات ذلك.' },
  },
  variants: {
    delivered: 'لكل رسالة مسلّمة',
    sent: 'لكل رسالة مرسلة',
  },
};
