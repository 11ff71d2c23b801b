import type { FunctionTexts } from '../../locale.ts';

/** Time saved in Arabic. */
export const timeSavedRate: FunctionTexts = {
  label: 'نسبة الوقت الموفَّر',
  purpose: 'يبيّن كم وفّرت من الساعات التي كانت المهمة تستغرقها.',
  whenPoor: 'راجع الخطوات التي ما زالت يدوية، وهل تستهلك التصحيحات ما توفّره الأتمتة.',
};
