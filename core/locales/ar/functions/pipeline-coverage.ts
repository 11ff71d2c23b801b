import type { FunctionTexts } from '../../locale.ts';

/** Pipeline coverage in Arabic. */
export const pipelineCoverage: FunctionTexts = {
  label: 'تغطية الفرص المفتوحة للحصة البيعية',
  purpose: 'يبيّن هل تكفي الصفقات المفتوحة لبلوغ ما تبقى من هدف المبيعات.',
  whenPoor: 'تحتاج إلى صفقات مؤهلة أكثر أو أقرب إلى الكسب: التغطية اللازمة هي 1 مقسومًا على معدل كسب الصفقات.',
};
