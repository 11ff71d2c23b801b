import type { ManifestTexts } from './manifest-texts.ts';

export const texts: ManifestTexts = {
  description: 'Metrik pemasaran sebagai fungsi, serta lembar KPI dan target dari data ekspor Anda sendiri.',
  welcome: {
    title: 'Marksheet ada di tab Beranda',
    description:
      'Pilih data ekspor lalu tekan Buka Marksheet, atau ketik fungsi seperti =CONVERSION_RATE di sebuah sel.',
  },
  commands: {
    open: {
      label: 'Buka Marksheet',
      tip: 'Buat lembar KPI dan target dari data Anda, dan temukan fungsi pemasaran.',
    },
    'build-again': {
      label: 'Susun lagi',
      tip: 'Perbarui lembar dengan data baru. Yang Anda ketik dan ubah tetap ada.',
    },
    'insert-function': {
      label: 'Sisipkan fungsi',
      tip: 'Temukan metrik pemasaran menurut artinya, isi, lalu masukkan ke sel aktif.',
    },
    check: {
      label: 'Periksa sebelum berbagi',
      tip: 'Lihat apa yang akan rusak atau menyesatkan saat buku kerja ini dibagikan, lalu perbaiki.',
    },
  },
};
