import type { FunctionTexts } from '../../locale.ts';

/** What TRAFFIC_SHARE says in Polish. */
export const trafficShare: FunctionTexts = {
  label: 'Udział w ruchu',
  purpose: 'Pokazuje, jaka część ruchu pochodzi z jednego źródła.',
  whenPoor: 'Sprawdź, czy linki mają właściwe tagi kampanii i czy utrata jednego źródła nie odbierze większości ruchu.',
};
