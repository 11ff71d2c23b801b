import type { FunctionTexts } from '../../locale.ts';

/** Customer lifetime value in Arabic. */
export const clv: FunctionTexts = {
  label: 'القيمة الدائمة للعميل (CLV)',
  purpose: 'يبيّن ما يدرّه عليك العميل طوال السنوات التي يشتري فيها منك.',
  whenPoor: 'انظر أي جزء هو الضعيف: قيمة الطلب أو تكرار الشراء أو مدة بقاء العميل أو هامش الربح.',
  parameters: {
    years: { label: 'السنوات', description: 'متوسط عدد السنوات التي يستمر فيها العميل في الشراء.' },
  },
};
