import type { FunctionTexts } from '../../locale.ts';

/** Budget used in Arabic. */
export const budgetUsed: FunctionTexts = {
  label: 'نسبة استهلاك الميزانية',
  purpose: 'يبيّن كم أُنفق من الميزانية حتى الآن.',
  whenPoor: 'قارنها بما مضى من الفترة: البطء قد يعني حملة متوقفة، والسرعة قد تعني حدًا يوميًا أعلى من اللازم.',
};
