import type { FunctionTexts } from '../../locale.ts';

/** Change in Arabic. */
export const changeRate: FunctionTexts = {
  label: 'نسبة التغير',
  purpose: 'يبيّن نسبة زيادة رقم ما أو نقصانه عن فترة سابقة.',
  whenPoor: 'ابحث عن القناة أو الحملة أو السوق التي تغيّرت، وتأكد أن الفترة السابقة كانت عادية.',
  parameters: {
    current: { label: 'القيمة الحالية', description: 'الرقم في الفترة التي تنظر إليها.' },
    previous: { label: 'القيمة السابقة', description: 'الرقم نفسه في الفترة السابقة، على ألا يقل عن صفر.' },
  },
};
