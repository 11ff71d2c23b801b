import type { SidebarTexts } from '../../locale.ts';

export const unfinishedTexts: SidebarTexts['unfinished'] = {
  heading: 'Bir oluşturma yarım kaldı',
  began: 'Sayfası kapatıldı veya Google durdurdu: {all} adımdan {done} tanesi tamam. Kimin başlattığı bilinmiyor.',
  beganBack: 'Geri alınırken sayfası kapatıldı veya Google durdurdu: {all} geri alma adımından {done} tanesi tamam.',
  finish: 'Bitir',
  takeBack: 'Geri al',
  noUndo: 'Burada bitirilirse yalnızca e-tablonun sürüm geçmişiyle geri alınabilir.',
  finishing: 'Oluşturma bitiriliyor',
  takingBack: 'Oluşturma geri alınıyor',
  finished: 'Oluşturma bitti.',
  takenBack: 'Oluşturma geri alındı. Sayfalar ondan önceki gibi.',
  couldNotFinish: 'Bitirilemediği için geri alındı. {found}',
  busyHeading: 'Burada şu anda oluşturma yapılıyor',
  busy: '{all} adımdan {done} tanesi tamam. Durursa burada bitirebilir veya geri alabilirsiniz.',
};
