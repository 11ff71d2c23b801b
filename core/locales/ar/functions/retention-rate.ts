import type { FunctionTexts } from '../../locale.ts';

/** Retention rate in Arabic. */
export const retentionRate: FunctionTexts = {
  label: 'معدل الاحتفاظ بالعملاء',
  purpose: 'يبيّن نسبة من بقوا من العملاء الذين كانوا لديك في بداية الفترة.',
  whenPoor: 'اسأل المغادرين عن السبب، وراجع تهيئة العملاء الجدد والدعم ومدى استخدامهم ما اشتروه.',
};
