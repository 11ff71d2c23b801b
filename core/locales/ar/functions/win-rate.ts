import type { FunctionTexts } from '../../locale.ts';

/** Win rate in Arabic. */
export const winRate: FunctionTexts = {
  label: 'معدل كسب الصفقات',
  purpose: 'يبيّن نسبة ما تكسبه من الصفقات التي حُسمت.',
  whenPoor: 'اقرأ أسباب الصفقات الخاسرة: السعر، أو منافس، أو غياب القرار، أو صفقات ما كان ينبغي فتحها.',
  variants: {
    closed: 'لكل صفقة مكسوبة أو خاسرة',
    created: 'لكل صفقة منشأة',
  },
};
