import type { SidebarTexts } from '../../locale.ts';

export const paneTexts: SidebarTexts['pane'] = {
  elsewhereHeading: 'Marksheet działa w Excelu',
  elsewhere:
    'Ta strona to okienko dodatku, a obok niej nie ma skoroszytu. Otwórz skoroszyt w Excelu i naciśnij Otwórz Marksheet na karcie Narzędzia główne.',
  more: 'Czym jest Marksheet i jak go zainstalować',
  tooOld:
    'Ten Excel jest za stary dla Marksheet. Marksheet działa w Excelu w przeglądarce, w Microsoft 365 oraz w Excelu 2021 lub nowszym dla systemów Windows i Mac.',
  offline:
    'Nie udało się wczytać biblioteki Excela. Sprawdź połączenie i spróbuj ponownie. Skoroszyt pozostał bez zmian.',
  silent:
    'Excel nie odpowiada. Zamknij to okienko i otwórz je ponownie; jeśli to nie pomoże, otwórz ponownie skoroszyt.',
  unknown: 'Odpowiedź Excela: {found}',
};
