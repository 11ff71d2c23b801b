import type { FunctionTexts } from '../../locale.ts';

/** Delivery rate in Arabic. */
export const deliveryRate: FunctionTexts = {
  label: 'معدل التسليم',
  purpose: 'يبيّن نسبة ما يصل من الرسائل المرسلة.',
  whenPoor: 'نظّف القائمة من العناوين المعطلة، وراجع مصادقة نطاق المرسل وسمعته.',
};
