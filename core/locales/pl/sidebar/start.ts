import type { SidebarTexts } from '../../locale.ts';

export const startTexts: SidebarTexts['start'] = {
  heading: 'Nie udało się uruchomić Marksheet',
  again: 'Spróbuj ponownie',
  offline: 'Brak połączenia z Google. Sprawdź je i spróbuj ponownie.',
  accounts:
    'Zalogowano kilka kont Google, a Google uruchamia skrypty tylko dla jednego. Wyloguj pozostałe albo otwórz arkusz w oknie prywatnym.',
  permission:
    'Google prosi najpierw o zgodę. Zamknij ten pasek boczny, otwórz Marksheet z menu Rozszerzenia i wyraź zgodę. Jeśli zalogowano kilka kont, wyloguj pozostałe.',
  quota: 'Dzienny limit Google dla skryptów został wyczerpany. Spróbuj jutro.',
  busy: 'Google jest zajęte. Spróbuj za chwilę.',
  unknown: 'Odpowiedź Google: {found}',
};
