import type { FunctionTexts } from '../../locale.ts';

/** Lead velocity rate in Arabic. */
export const leadVelocityRate: FunctionTexts = {
  label: 'معدل نمو العملاء المحتملين المؤهلين (LVR)',
  purpose: 'يبيّن هل تكسب عملاء محتملين مؤهلين أكثر من الفترة السابقة، قبل أن تظهر مبيعاتهم.',
  whenPoor: 'انظر أي قناة قلّ مؤهلوها عن السابق، فأثر ذلك سيصل إلى المبيعات بعد دورة مبيعات واحدة.',
  parameters: {
    qualified_now: { label: 'المؤهلون الآن', description: 'العملاء المحتملون المؤهلون في هذه الفترة.' },
    qualified_before: {
      label: 'المؤهلون سابقًا',
      description: 'العملاء المحتملون المؤهلون في الفترة السابقة ذات الطول نفسه.',
    },
  },
};
