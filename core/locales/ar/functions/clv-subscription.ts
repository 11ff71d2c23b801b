import type { FunctionTexts } from '../../locale.ts';

/** Customer lifetime value, subscription in Arabic. */
export const clvSubscription: FunctionTexts = {
  label: 'القيمة الدائمة للمشترك',
  purpose: 'يبيّن ما يدرّه عليك المشترك إلى أن يغادر.',
  whenPoor: 'الفقدان هو الأثقل وزنًا: أطل بقاء العملاء أولًا، ثم راجع السعر والترقيات وتكلفة خدمتهم.',
};
