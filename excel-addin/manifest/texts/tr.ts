import type { ManifestTexts } from './manifest-texts.ts';

export const texts: ManifestTexts = {
  description: 'Formül olarak pazarlama metrikleri; kendi verilerinizden KPI ve hedef sayfaları.',
  welcome: {
    title: 'Marksheet, Giriş sekmesinde',
    description: 'Verilerinizi seçip Marksheet’i aç’a basın ya da bir hücreye =CONVERSION_RATE gibi bir işlev yazın.',
  },
  commands: {
    open: {
      label: 'Marksheet’i aç',
      tip: 'Verilerinizden KPI ve hedef sayfaları oluşturun, pazarlama işlevlerini bulun.',
    },
    'build-again': {
      label: 'Yeniden oluştur',
      tip: 'Sayfaları yeni verilerle güncelleyin. Yazdıklarınız ve değiştirdikleriniz olduğu gibi kalır.',
    },
    'insert-function': {
      label: 'İşlev ekle',
      tip: 'Bir pazarlama metriğini anlamına göre bulun, doldurun ve etkin hücreye ekleyin.',
    },
    check: {
      label: 'Paylaşım denetimi',
      tip: 'Bu çalışma kitabını paylaştığınızda neyin bozulacağını veya yanıltacağını görün ve düzeltin.',
    },
  },
};
