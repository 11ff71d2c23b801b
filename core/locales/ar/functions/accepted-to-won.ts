import type { FunctionTexts } from '../../locale.ts';

/** Accepted MQL to won rate in Arabic. */
export const acceptedToWon: FunctionTexts = {
  label: 'معدل التحويل من MQL مقبول إلى صفقة مكسوبة',
  purpose: 'يبيّن نسبة من صاروا عملاء في النهاية من العملاء المؤهلين تسويقيًا الذين قبلتهم المبيعات.',
  whenPoor: 'ابحث عن الخطوة التي يُفقد فيها أكثر العملاء المحتملين بين القبول والتوقيع، وابدأ بها.',
};
