import type { FunctionTexts } from '../../locale.ts';

/** Quota attainment in Arabic. */
export const quotaAttainment: FunctionTexts = {
  label: 'معدل تحقيق الحصة البيعية',
  purpose: 'يبيّن كم تحقق من هدف المبيعات بالصفقات المغلقة.',
  whenPoor: 'انظر هل كانت الصفقات قليلة أم صغيرة أم بطيئة قبل أن تعيد النظر في الهدف.',
};
