import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says in its Settings place, in Turkish. */
export const settingsTexts: SidebarTexts['settings'] = {
  title: 'Ayarlar',
  kept: 'Bu çalışma kitabıyla saklanır ve onu kullanan herkes için geçerlidir.',
  saved: 'Kaydedildi',
  newer:
    'Bu ayarlar Marksheet’in daha yeni bir sürümüyle kaydedilmiş. Olduğu gibi kalırlar; burada yaptığınız değişiklik kenar çubuğunu kapatana kadar geçerlidir.',
  damaged:
    'Kayıtlı ayarlar okunamadı, bu yüzden varsayılanlar geçerli. Birini değiştirdiğinizde ayarlar yeniden kaydedilir.',
  reading: 'Ayarlar okunuyor',
  sidebarHeading: 'Kenar çubuğu',
  language: 'Dil',
  languageAutomatic: 'E-tablonun dili',
  theme: 'Renkler',
  themeSystem: 'Cihazın ayarı',
  themeLight: 'Açık',
  themeDark: 'Koyu',
  sheetsHeading: 'Yeni sayfalar',
  sheetLanguage: 'Sayfaların dili',
  sheetLanguageAutomatic: 'Kenar çubuğunun dili',
  currency: 'Para birimi',
  currencyHint: 'Para birimi belirtmeyen veriler için.',
  currencyNone: 'Yok: yalnızca sayı',
  inSheets:
    'Hedefin yolunda veya riskli sayıldığı paylar, hafta sonu ve her metriğin tanımı sayfaların kendisinde, Ayarlar ve Tanımlar altında seçilir.',
};
