import type { FunctionTexts } from '../../locale.ts';

/** Cost per click in Arabic. */
export const cpc: FunctionTexts = {
  label: 'تكلفة النقرة (CPC)',
  purpose: 'يبيّن متوسط ما تدفعه مقابل نقرة واحدة على الإعلان.',
  whenPoor: 'يخفض السعرَ إعلانٌ أنسب لكلماته المفتاحية، وجمهورٌ يقل عليه تنافس المعلنين.',
};
