import type { FunctionTexts } from '../../locale.ts';

/** Appointment rate in Arabic. */
export const appointmentRate: FunctionTexts = {
  label: 'معدل حجز المواعيد',
  purpose: 'يبيّن نسبة المكالمات التي انتهت بحجز موعد.',
  whenPoor: 'راجع جودة قائمة الاتصال وافتتاحية المكالمة وسرعة المتابعة.',
};
