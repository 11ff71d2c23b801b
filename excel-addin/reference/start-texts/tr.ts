import type { StartTexts } from './start-texts.ts';

export const texts: StartTexts = {
  title: 'Excel için Marksheet',
  about:
    'İşlev olarak pazarlama metrikleri, kendi dışa aktarımlarınızdan KPI ve hedef sayfaları: web, Windows ve Mac için Excel’de; İngilizce, Türkçe, Endonezce, Arapça ve Lehçe.',
  install: 'Kurulum',
  manifest:
    '{file} dosyasını kaydedin. Excel’e Marksheet’in nerede olduğunu söyleyen küçük bir dosyadır, program değildir.',
  english: 'Yerler İngilizce Excel’deki adlarıyla yazılmıştır; Türkçe Excel’de Türkçe adlarıyla görünürler.',
  web: 'Web için Excel: {path}, sonra dosyayı seçin.',
  windows:
    'Windows için Excel: dosyayı bir klasöre koyun, klasörü kendinizle paylaşın, ağ yolunu {path} altına ekleyin ve Show in Menu kutusunu işaretleyin. Excel’i yeniden açın: {open}.',
  mac: 'Mac için Excel: Excel’den çıkın, dosyayı {folder} klasörüne koyun (Finder’da Cmd+Shift+G; wef klasörü yoksa oluşturun) ve Excel’i açın: {open}.',
  organisation: 'Bir kuruluştaki herkes için aynı dosyayı yönetici yükler: {path}.',
  next: 'Sonra {tab} sekmesinde {button} düğmesine basın ya da {formula} gibi bir işlev yazın.',
  functions: 'İşlevler',
  help: 'Yardım',
  support:
    'Yanıtlar, sorular ve hatalar için: {address}. Lütfen hangi Excel olduğunu (web, Windows, Mac), sürümünü, dilini ve ne yaptığınızı yazın.',
  privacy: 'Gizlilik',
  collects:
    'Marksheet hiçbir şey toplamaz, hiçbir şey göndermez: verileriniz çalışma kitabınızda ve cihazınızda kalır, hesap yoktur. Eklentinin dosyaları bu adresten, Excel’in kendi kitaplığı office.js Microsoft’tan gelir.',
};
