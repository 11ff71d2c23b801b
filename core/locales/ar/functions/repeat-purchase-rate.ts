import type { FunctionTexts } from '../../locale.ts';

/** Repeat purchase rate in Arabic. */
export const repeatPurchaseRate: FunctionTexts = {
  label: 'معدل تكرار الشراء',
  purpose: 'يبيّن نسبة العملاء الذين يعودون ويشترون مرة أخرى.',
  whenPoor: 'راجع الطلب الأول: الجودة والتوصيل، وهل هناك ما يدعو العميل إلى العودة.',
  parameters: {
    customers: { label: 'العملاء', description: 'كل من اشترى خلال الفترة ولو مرة واحدة.' },
  },
};
