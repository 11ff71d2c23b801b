import type { FunctionTexts } from '../../locale.ts';

/** SQL to opportunity rate in Arabic. */
export const sqlToOpportunity: FunctionTexts = {
  label: 'معدل التحويل من SQL إلى فرصة بيعية',
  purpose: 'يبيّن نسبة العملاء المؤهلين للمبيعات الذين يصيرون صفقة قد تُوقَّع.',
  whenPoor: 'استمع إلى المكالمات الأولى: إما أن الميزانية والحاجة غائبتان، أو لا يُتفق فيها على خطوة تالية.',
};
