import type { FunctionTexts } from '../../locale.ts';

/** Click-to-open rate in Arabic. */
export const clickToOpenRate: FunctionTexts = {
  label: 'معدل النقر إلى الفتح (CTOR)',
  purpose: 'يبيّن نسبة من نقروا على رابط في رسالتك ممن فتحوها.',
  whenPoor: 'أدّى سطر الموضوع مهمته، فراجع المحتوى والتصميم والدعوة إلى اتخاذ إجراء.',
  parameters: {
    clicks: {
      label: 'النقرات',
      description: 'الرسائل التي نُقر فيها على رابط، ويُحسب كل مستلم مرة واحدة إن بيّنت البيانات ذلك.',
    },
    opens: { label: 'مرات الفتح', description: 'الرسائل التي فُتحت، ويُحسب كل مستلم مرة واحدة إن بيّنت البيانات ذلك.' },
  },
};
