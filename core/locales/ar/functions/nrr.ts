import type { FunctionTexts } from '../../locale.ts';

/** Net revenue retention in Arabic. */
export const nrr: FunctionTexts = {
  label: 'صافي الاحتفاظ بالإيرادات (NRR)',
  purpose: 'يبيّن كيف تغيّرت إيرادات العملاء الذين كانوا لديك في بداية الفترة، بعد الترقيات والخسائر.',
  whenPoor: 'انظر هل يغادر العملاء أم يخفّضون باقاتهم أم لا ينمون: لكل حالة علاج مختلف.',
};
