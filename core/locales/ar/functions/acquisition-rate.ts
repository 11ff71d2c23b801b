import type { FunctionTexts } from '../../locale.ts';

/** Customer acquisition rate in Arabic. */
export const acquisitionRate: FunctionTexts = {
  label: 'معدل اكتساب العملاء',
  purpose: 'يبيّن سرعة زيادة العملاء الجدد قياسًا إلى عدد العملاء في بداية الفترة.',
  whenPoor: 'انزل في مسار التحويل خطوة خطوة: إما أن العملاء المحتملين قليلون، أو أنهم لا يصيرون عملاء.',
};
