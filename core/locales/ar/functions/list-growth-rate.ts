import type { FunctionTexts } from '../../locale.ts';

/** List growth rate in Arabic. */
export const listGrowthRate: FunctionTexts = {
  label: 'معدل نمو القائمة البريدية',
  purpose: 'يبيّن سرعة نمو قائمتك البريدية بعد طرح من غادروها.',
  whenPoor: 'راجع نماذج الاشتراك ومصادره إذا قلّ المنضمون، والمحتوى ووتيرة الإرسال إذا كثر المغادرون.',
};
