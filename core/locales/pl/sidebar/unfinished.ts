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
};
