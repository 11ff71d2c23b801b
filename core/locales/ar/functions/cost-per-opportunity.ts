import type { FunctionTexts } from '../../locale.ts';

/** Cost per opportunity in Arabic. */
export const costPerOpportunity: FunctionTexts = {
  label: 'تكلفة الفرصة البيعية',
  purpose: 'يبيّن ما يدفعه التسويق مقابل فرصة بيعية حقيقية واحدة.',
  whenPoor: 'ابحث عن الحملات التي لا يصير عملاؤها المحتملون فرصًا بيعية، وانقل ميزانيتها إلى غيرها.',
};
