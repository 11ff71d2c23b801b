import type { GoalExamples } from '../locale.ts';

/** The guided examples in Indonesian. */
export const goalExamples: GoalExamples = {
  goals: {
    revenue: 'Meningkatkan pendapatan',
    leads: 'Mendapatkan prospek yang menjadi pelanggan',
    brand: 'Membangun merek yang dipercaya',
  },
  objectives: {
    revenue: 'Menaikkan pendapatan 15% dalam satu kuartal',
    conversion: 'Menaikkan tingkat konversi dari 4% menjadi 5% dalam enam bulan',
    spend: 'Membelanjakan tidak lebih dari 60.000 untuk iklan dalam satu kuartal',
    cycle: 'Memangkas siklus penjualan menjadi setengah dalam enam bulan',
    pricing_page: 'Menerbitkan halaman harga yang baru',
    unsubscribes: 'Menjaga berhenti berlangganan maksimal 0,5%',
  },
  commitments: {
    posts: 'Menulis 2 artikel blog per bulan',
    campaign: 'Menjalankan kampanye 30 hari untuk prospek yang diam',
    clips: 'Membuat 3 klip pendek untuk setiap artikel blog, dalam 2 minggu',
    clicks: 'Menurunkan biaya per klik dari 3,50 menjadi 0,50',
  },
  owners: {
    first: 'Sari',
    second: 'Budi',
    third: 'Dewi',
  },
  words: {
    marketing: 'Pemasaran',
    sales: 'Penjualan',
    content: 'Konten',
    advertising: 'Iklan',
    growth: 'Pertumbuhan',
    blog_post: 'artikel blog',
  },
};
