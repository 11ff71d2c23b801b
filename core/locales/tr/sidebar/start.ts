import type { SidebarTexts } from '../../locale.ts';

export const startTexts: SidebarTexts['start'] = {
  heading: 'Marksheet başlatılamadı',
  again: 'Yeniden dene',
  offline: 'Google bağlantısı yok. Bağlantıyı kontrol edip yeniden deneyin.',
  accounts:
    'Birden fazla Google hesabıyla oturum açık; Google ise betikleri tek hesapla çalıştırır. Diğer hesaplardan çıkın veya e-tabloyu gizli pencerede açın.',
  permission:
    'Google önce izninizi istiyor. Bu kenar çubuğunu kapatın, Marksheet’i Uzantılar menüsünden açıp izin verin. Birden fazla hesap açıksa diğerlerinden çıkın.',
  quota: 'Google’ın betikler için günlük sınırı doldu. Yarın yeniden deneyin.',
  busy: 'Google meşgul. Birazdan yeniden deneyin.',
  unknown: 'Google’ın yanıtı: {found}',
};
