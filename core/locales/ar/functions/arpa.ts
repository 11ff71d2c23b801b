import type { FunctionTexts } from '../../locale.ts';

/** Average revenue per account in Arabic. */
export const arpa: FunctionTexts = {
  label: 'متوسط الإيراد لكل حساب (ARPA)',
  purpose: 'يبيّن متوسط ما يدرّه الحساب الدافع الواحد.',
  whenPoor: 'راجع توزّع الحسابات على الباقات والخصومات، وعدد من يرقّون باقاتهم أو يخفّضونها.',
};
