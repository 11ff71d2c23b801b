import type { FunctionTexts } from '../../locale.ts';

/** Nurtured lead to MQL rate in Arabic. */
export const nurtureToMql: FunctionTexts = {
  label: 'معدل التحويل من الرعاية إلى MQL',
  purpose: 'يبيّن هل تحوّل برامج الرعاية من لم يكونوا جاهزين إلى عملاء محتملين مؤهلين.',
  whenPoor: 'اقرأ رسائل المسار بعين العميل المحتمل: موضوع مناسب في وقت مناسب وخطوة تالية واحدة واضحة.',
  parameters: {
    mqls: {
      label: 'المؤهلون تسويقيًا من الرعاية',
      description: 'العملاء المحتملون قيد الرعاية الذين تأهّلوا تسويقيًا (MQL) خلال الفترة.',
    },
  },
};
