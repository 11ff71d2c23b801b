import type { FunctionTexts } from '../../locale.ts';

/** Frequency in Arabic. */
export const adFrequency: FunctionTexts = {
  label: 'التكرار',
  purpose: 'يبيّن كم مرة يرى الشخص الواحد إعلانك في المتوسط.',
  whenPoor: 'إذا ارتفع مع تراجع النقرات فجدّد التصميم الإعلاني أو وسّع الجمهور، وإذا انخفض كثيرًا فضيّق الجمهور.',
};
