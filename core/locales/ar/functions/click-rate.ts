import type { FunctionTexts } from '../../locale.ts';

/** Click rate in Arabic. */
export const clickRate: FunctionTexts = {
  label: 'معدل النقر',
  purpose: 'يبيّن نسبة من نقروا على رابط في رسالتك ممن وصلتهم.',
  whenPoor: 'راجع العرض والدعوة إلى اتخاذ إجراء، وهل تفي الرسالة بما وعد به سطر الموضوع.',
  parameters: {
    clicks: {
      label: 'النقرات',
      description: 'الرسائل التي نُقر فيها على رابط، ويُحسب كل مستلم مرة واحدة إن بيّنت البيانات ذلك.',
    },
  },
  variants: {
    delivered: 'لكل رسالة مسلّمة',
    opens: 'لكل رسالة مفتوحة',
    sent: 'لكل رسالة مرسلة',
  },
};
