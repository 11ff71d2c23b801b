import type { SidebarTexts } from '../../locale.ts';

export const shellTexts: SidebarTexts['shell'] = {
  title: 'Marksheet',
  places: 'Bölümler',
  loading: 'Yükleniyor…',
  cancel: 'İptal',
  close: 'Kapat',
  search: 'Ara',
  nothingFound: 'Sonuç bulunamadı',
  listKeys: 'Yukarı ve aşağı oklarla bulunanlar arasında gezinin, Enter açar.',
  chosen: 'Seçilen: {name}',
  more: 've {count} tane daha',
  progress: '%{percent}',
  pageFailure: 'Bu bölüm yüklenemedi. Bağlantınızı kontrol edip yeniden açın',

  'failure-cancelled': 'İptal edildi. Çalışma kitabı eskisi gibi',
  'failure-busy': 'E-tablo başka bir değişiklikle meşgul. Birazdan yeniden deneyin',
  'failure-editing-cell': 'Bir hücre düzenleniyor. Orada Enter veya Esc tuşuna basıp yeniden deneyin',
  'failure-protected': 'Bir sayfa veya çalışma kitabı korumalı: {found}. Korumayı kaldırıp yeniden deneyin',
  'failure-title-taken': 'Bu adda bir sayfa zaten var: {found}',
  'failure-no-such-sheet': 'Bu adda bir sayfa artık yok: {found}',
  'failure-too-large': 'Bu, e-tablonun alabileceğinden fazla. Daha az satır veya daha uzun dönemler kullanın',
  'undo-too-large':
    'Bu, e-tablonun bir seferde alabileceğinden fazla; hiçbir şey geri alınmadı, çalışma kitabı eskisi gibi. Sürüm geçmişinden geri alın veya oluşturulan sayfaları elle silin',
  'failure-too-long':
    'Hedefler veya ayarlar, e-tablonun saklayabileceği en çok {found} karakterden uzun. Kısaltın: önceden saklanan yerinde duruyor',
  'failure-offline': 'Bağlantı yok. Çalışma kitabı eskisi gibi',
  'failure-unfinished':
    'Sayfalarda başlayan bir değişiklik yarım kaldı: sayfası kapatıldı veya bağlantı koptu. Marksheet ne yapılabileceğini gösterir',
  'failure-time-limit': 'E-tablo işlemi zamanında bitiremedi. Daha az satırla yeniden deneyin',
  'failure-quota': 'E-tablonun günlük sınırı doldu. Yarın yeniden deneyin',
  'failure-changed-meanwhile':
    'Sayfalar az önce başkası tarafından değiştirildi. Hiçbir şey yazılmadı; yeniden deneyin',
  'failure-days-from-1904':
    'Bu çalışma kitabı günleri 1904’ten sayıyor; Marksheet’in tarihleri burada dört yıl kayardı. Hiçbir şey değiştirilmedi. Ayarı Dosya > Seçenekler > Gelişmiş altındaki “1904 tarih sistemini kullan” kutusundan kapatın (Mac’te: Tercihler > Hesaplama): kitaptaki tarihler de onunla kayar. Ya da başka bir çalışma kitabında oluşturun',
  'failure-several-accounts': 'Birden fazla hesapla oturum açık. Tek hesapla oturum açın veya gizli pencere kullanın',
  'failure-not-permitted': 'Bu çalışma kitabını değiştirme izniniz yok. Sahibinden düzenleme yetkisi isteyin',
  'failure-unknown': 'Beklenmeyen bir sorun oluştu: {found}. Çalışma kitabı eskisi gibi',
};
