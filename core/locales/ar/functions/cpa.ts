import type { FunctionTexts } from '../../locale.ts';

/** Cost per acquisition in Arabic. */
export const cpa: FunctionTexts = {
  label: 'تكلفة الاكتساب (CPA)',
  purpose: 'يبيّن ما تدفعه مقابل عميل جديد واحد، أو مقابل إحالة ناجحة واحدة إن كانت هي ما تعدّه.',
  whenPoor: 'انظر هل ارتفع سعر النقرة أم قلّ ما يتحول منها، وأوقف أضعف المجموعات الإعلانية.',
  parameters: {
    acquisitions: {
      label: 'العملاء المكتسبون',
      description: 'العملاء المكتسبون خلال الفترة، أو الإحالات الناجحة حيث لا يُحصى العملاء.',
    },
  },
  variants: {
    customers: 'لكل عميل مكتسب',
    conversions: 'لكل إحالة ناجحة',
  },
};
