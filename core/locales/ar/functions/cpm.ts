import type { FunctionTexts } from '../../locale.ts';

/** Cost per thousand impressions in Arabic. */
export const cpm: FunctionTexts = {
  label: 'تكلفة الألف ظهور (CPM)',
  purpose: 'يبيّن ما تدفعه مقابل ظهور الإعلان ألف مرة.',
  whenPoor: 'إما أن الجمهور ضيق أو مرغوب، أو أن الموسم مرتفع السعر: وسّعه أو غيّر مواضع الإعلان أو انتظر.',
};
