import type { FunctionTexts } from '../../locale.ts';

/** Customer acquisition cost in Arabic. */
export const cac: FunctionTexts = {
  label: 'تكلفة اكتساب العميل (CAC)',
  purpose: 'يبيّن ما تنفقه المبيعات والتسويق معًا لكسب عميل جديد واحد.',
  whenPoor: 'قارنها بقيمة العميل، ثم ابحث عن القناة أو خطوة البيع التي تستهلك المال.',
  variants: {
    loaded: 'شاملة الرواتب والبرمجيات والوكالات',
    'media-only': 'بالإنفاق الإعلاني وحده',
  },
};
