import type { FunctionTexts } from '../../locale.ts';

/** What CLV_CAC says in Polish. */
export const clvCac: FunctionTexts = {
  label: 'Stosunek CLV do CAC',
  purpose: 'Pokazuje, czy klienci przynoszą więcej, niż kosztuje ich pozyskanie, i ile razy więcej.',
  whenPoor: 'Albo klienci kosztują za dużo, albo odchodzą za wcześnie: zwykle taniej jest poprawić retencję.',
};
