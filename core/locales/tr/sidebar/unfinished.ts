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
  leftMidway: 'Her şey yazılmadan bölmesi kapandı veya bağlantı koptu. Geri alın, sonra yeniden oluşturun.',
  goingOn: 'Bu çalışma kitabında başkasının oluşturması sürüyor; hiçbir şey geri alınmadı. Bitmesini bekleyin.',
  ended: 'Bu oluşturma bu arada sona erdi: tamamlandı ya da başlatan kişi geri aldı. Burada bir şey yapılmadı.',
  about: 'İlgili sayfalar: {titles}',
  leave: 'Olduğu gibi bırak',
  leaveHint:
    'Olduğu gibi bırakırsanız şimdiye kadar yazdıkları çalışma kitabında kalır, burada bir daha sunulmaz ve öncesini yalnızca Excel’in sürüm geçmişi geri getirir.',
  left: 'Bu oluşturma olduğu gibi kaldı ve bir daha sunulmayacak.',
  showNext: 'Sonrakini göster',
  unreadable:
    'Onu geri alacak kayıt okunamıyor: bozuk ya da Marksheet’in başka bir sürümünden. Hiçbir şey değiştirilmedi.',
};
