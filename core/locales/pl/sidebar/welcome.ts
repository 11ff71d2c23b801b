import type { SidebarTexts } from '../../locale.ts';

export const welcomeTexts: SidebarTexts['welcome'] = {
  heading: 'Trzy kroki do arkuszy',
  give: 'Wklej eksport albo zaznacz jego komórki i użyj zaznaczonego zakresu.',
  choose: 'Zobacz, co zrozumiano, i wybierz, co utworzyć.',
  build: 'Dodaj arkusze. To, co jest w skoroszycie, pozostaje bez zmian.',
  functions: 'Funkcje można też wpisywać w dowolnej komórce: {formula}',
  dismiss: 'Rozumiem',
};
