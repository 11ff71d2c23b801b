import type { FunctionTexts } from '../../locale.ts';

/** Site bounce rate in Arabic. */
export const siteBounceRate: FunctionTexts = {
  label: 'معدل الارتداد من الموقع',
  purpose: 'يبيّن نسبة الجلسات التي تنتهي على موقعك دون أن يحدث شيء.',
  whenPoor: 'راجع مصدر الزيارات وما وعد به، ووقت التحميل، وأول ما تعرضه الصفحة.',
  variants: {
    'not-engaged': 'باحتساب الجلسات بلا تفاعل',
    'single-page': 'باحتساب جلسات الصفحة الواحدة',
  },
};
