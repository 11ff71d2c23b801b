import type { FunctionTexts } from '../../locale.ts';

/** Net promoter score in Arabic. */
export const nps: FunctionTexts = {
  label: 'صافي نقاط الترويج (NPS)',
  purpose: 'يبيّن هل من يوصون بك من العملاء أكثر ممن ينتقدونك، من سالب 100 إلى 100.',
  whenPoor: 'تحدث إلى المنتقدين أولًا وابحث عن سبب مشترك بينهم، ثم عما يجعل المحايدين مروّجين.',
};
