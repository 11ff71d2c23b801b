import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of AVG_SESSION_DURATION. */
export const avgSessionDuration: FunctionTexts = {
  label: 'Ortalama oturum süresi',
  purpose: 'Ziyaretçilerin bir oturumda sitede ne kadar kaldığını gösterir.',
  whenPoor:
    'İçeriğin, ziyaretçilerin aradığına yanıt verip vermediğine ve bir sonraki sayfanın kolay bulunup bulunmadığına bakın.',
};
