import type { SidebarTexts } from '../../locale.ts';

export const paneTexts: SidebarTexts['pane'] = {
  elsewhereHeading: 'Marksheet, Excel’in içinde çalışır',
  elsewhere:
    'Bu sayfa bir eklentinin bölmesidir ve yanında bir çalışma kitabı yok. Excel’de bir çalışma kitabı açın ve Giriş sekmesindeki Marksheet’i aç düğmesine basın.',
  more: 'Marksheet nedir ve nasıl yüklenir',
  tooOld:
    'Bu Excel, Marksheet için çok eski. Marksheet; web için Excel’de, Microsoft 365’te ve Windows ile Mac için Excel 2021 veya sonrasında çalışır.',
  offline:
    'Excel’in kitaplığı yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin. Çalışma kitabı olduğu gibi duruyor.',
  silent: 'Excel yanıt vermiyor. Bu bölmeyi kapatıp yeniden açın; olmazsa çalışma kitabını yeniden açın.',
  unknown: 'Excel’in yanıtı: {found}',
};
