import type { FunctionTexts } from '../../locale.ts';

/** Average session duration in Arabic. */
export const avgSessionDuration: FunctionTexts = {
  label: 'متوسط مدة الجلسة',
  purpose: 'يبيّن كم يبقى الزوار على موقعك في الجلسة الواحدة.',
  whenPoor: 'راجع هل يجيب المحتوى عما جاء الزوار من أجله، وهل يسهل الوصول إلى الصفحة التالية.',
};
