import type { FunctionTexts } from '../../locale.ts';

/** Subscribe rate in Arabic. */
export const subscribeRate: FunctionTexts = {
  label: 'معدل الاشتراك',
  purpose: 'يبيّن نسبة الزوار الذين ينضمون إلى قائمتك البريدية.',
  whenPoor: 'وضّح أكثر ما يناله المشترك، واطلب بيانات أقل، واعرض النموذج حيث يهتم القارئ.',
};
