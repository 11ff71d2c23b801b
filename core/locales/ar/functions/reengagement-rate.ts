import type { FunctionTexts } from '../../locale.ts';

/** Re-engagement rate in Arabic. */
export const reengagementRate: FunctionTexts = {
  label: 'معدل استعادة العملاء المحتملين',
  purpose: 'يبيّن نسبة من عادوا من العملاء المحتملين الخاملين الذين خاطبتهم من جديد.',
  whenPoor: 'راجع كم طال خمولهم وما عرضته عليهم والقناة التي خاطبتهم عبرها.',
};
