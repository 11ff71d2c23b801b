import type { FunctionTexts } from '../../locale.ts';

/** Marketing-influenced revenue share in Arabic. */
export const marketingInfluencedShare: FunctionTexts = {
  label: 'حصة الإيرادات المتأثرة بالتسويق',
  purpose: 'يبيّن كم من إجمالي الإيرادات كان للتسويق أثر فيه قبل إغلاق الصفقة.',
  whenPoor: 'تأكد أن الحملات مربوطة بالصفقات، ثم ادعم الصفقات المفتوحة بالمحتوى والفعاليات.',
};
