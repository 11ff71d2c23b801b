import type { FunctionTexts } from '../../locale.ts';

/** Sales velocity in Arabic. */
export const salesVelocity: FunctionTexts = {
  label: 'سرعة المبيعات',
  purpose: 'يبيّن كم تدرّ صفقاتك المفتوحة من المال يوميًا بالوتيرة الحالية.',
  whenPoor: 'تراجع واحد من أربعة: صفقات أقل أو أصغر، أو كسب أقل، أو دورة أطول؛ فاعمل على ما تراجع.',
};
