import type { FunctionTexts } from '../../locale.ts';

/** Share of traffic in Arabic. */
export const trafficShare: FunctionTexts = {
  label: 'حصة المصدر من الزيارات',
  purpose: 'يبيّن كم من زياراتك يأتي من مصدر واحد.',
  whenPoor: 'تأكد أن الروابط تحمل وسوم الحملات الصحيحة، وألا يكون فقدان مصدر واحد كافيًا لضياع معظم زياراتك.',
};
