import type { FunctionTexts } from '../../locale.ts';

/** Cost per lead in Arabic. */
export const cpl: FunctionTexts = {
  label: 'تكلفة العميل المحتمل (CPL)',
  purpose: 'يبيّن ما تدفعه مقابل عميل محتمل واحد.',
  whenPoor: 'قارن القنوات والشرائح، وزن السعر بعدد من يتأهّل من عملائها المحتملين.',
  variants: {
    leads: 'لكل عميل محتمل',
    'qualified-leads': 'لكل عميل محتمل مؤهل',
  },
};
