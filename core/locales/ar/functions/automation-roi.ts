import type { FunctionTexts } from '../../locale.ts';

/** Automation ROI in Arabic. */
export const automationRoi: FunctionTexts = {
  label: 'العائد على الاستثمار في الأتمتة',
  purpose: 'يبيّن هل تدرّ أتمتة التسويق وتوفّر أكثر مما تكلّف.',
  whenPoor: 'تكلفة الإعداد تُدفع مرة واحدة، فاحكم على سنة كاملة، ثم أوقف مسارات الأتمتة التي لا يدخلها أحد.',
  parameters: {
    revenue: { label: 'الإيرادات', description: 'الإيرادات التي جاءت بها الأتمتة.' },
  },
};
