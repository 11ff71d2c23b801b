import type { FunctionTexts } from '../../locale.ts';

/** The words of LEAD_SCORE in Indonesian. */
export const leadScore: FunctionTexts = {
  label: 'Skor prospek',
  purpose:
    'Memberi prospek nilai 0 sampai 100 dari tindakan dan profilnya, agar sales menghubungi yang terbaik lebih dulu.',
  whenPoor:
    'Pastikan sinyalnya memisahkan pembeli dari yang iseng: beri skor pelanggan tahun lalu dan lihat posisinya.',
  parameters: {
    signals: {
      label: 'Sinyal',
      description:
        'Satu baris per prospek, satu kolom per sinyal: 1 atau kotak tercentang jika muncul, 0 atau kosong jika tidak, atau berapa kali.',
    },
    weights: {
      label: 'Bobot',
      description:
        'Nilai tiap sinyal, sesuai urutan kolom; di bawah nol jika sinyal itu mengurangi kemungkinan membeli.',
    },
    highest: {
      label: 'Poin tertinggi',
      description: 'Poin yang setara dengan skor 100; jika dikosongkan, jumlah semua bobot di atas nol.',
    },
  },
};
