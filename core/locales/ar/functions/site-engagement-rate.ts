import type { FunctionTexts } from '../../locale.ts';

/** Site engagement rate in Arabic. */
export const siteEngagementRate: FunctionTexts = {
  label: 'معدل التفاعل في الموقع',
  purpose: 'يبيّن نسبة الجلسات على موقعك التي تتجاوز النظرة العابرة.',
  whenPoor: 'تأكد أن الصفحة تفي بما وعد به الإعلان أو نتيجة البحث، وتُحمَّل سريعًا، وتعرض خطوة تالية.',
};
