import type { SidebarTexts } from '../../locale.ts';

export const unfinishedTexts: SidebarTexts['unfinished'] = {
  heading: 'Jedno tworzenie nie zostało ukończone',
  began:
    'Zamknięto jego stronę albo zatrzymał je Google: wykonano {done} z {all} kroków. Nie wiadomo, kto je rozpoczął.',
  beganBack: 'Było cofane, gdy zamknięto jego stronę albo zatrzymał je Google: wykonano {done} z {all} kroków cofania.',
  finish: 'Dokończ',
  takeBack: 'Cofnij',
  noUndo: 'Po dokończeniu tutaj cofnie je tylko historia wersji arkusza.',
  finishing: 'Kończenie tworzenia',
  takingBack: 'Cofanie tworzenia',
  finished: 'Tworzenie zostało ukończone.',
  takenBack: 'Tworzenie zostało cofnięte. Arkusze są takie jak przed nim.',
  couldNotFinish: 'Nie udało się go dokończyć, więc zostało cofnięte. {found}',
  busyHeading: 'Ktoś teraz tworzy tu arkusze',
  busy: 'Wykonano {done} z {all} kroków. Jeśli się zatrzyma, możesz je tutaj dokończyć lub cofnąć.',
  leftMidway:
    'Okienko zostało zamknięte albo połączenie zostało przerwane, zanim wszystko zapisano. Cofnij to, a potem utwórz ponownie.',
  goingOn: 'Ktoś nadal tworzy arkusze w tym skoroszycie, więc niczego nie cofnięto. Poczekaj, aż skończy.',
  ended:
    'To tworzenie tymczasem się zakończyło: jest gotowe albo cofnęła je osoba, która je zaczęła. Tutaj nic nie zrobiono.',
  about: 'Arkusze, których dotyczy: {titles}',
  leave: 'Zostaw tak, jak jest',
  leaveHint:
    'Jeśli to zostawisz, wszystko, co dotąd zapisano, zostanie w skoroszycie, nie będzie tu więcej proponowane do cofnięcia, a to, co było wcześniej, przywróci tylko historia wersji Excela.',
  left: 'To tworzenie zostało tak, jak jest, i nie będzie więcej proponowane.',
  showNext: 'Pokaż następne',
  unreadable:
    'Nie można odczytać tego, co je cofa: jest uszkodzone albo pochodzi z innej wersji Marksheet. Niczego nie zmieniono.',
};
