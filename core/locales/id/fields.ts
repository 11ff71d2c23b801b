// Long because it is data: two texts a field, which a translator reads in one go.
import type { FieldTexts } from '../locale.ts';

const dimensions: Readonly<Record<string, FieldTexts>> = {
  campaign: { label: 'Kampanye', description: 'Nama kampanye seperti yang tampil di alat iklan atau email.' },
  channel: {
    label: 'Saluran',
    description: 'Saluran atau platform pemasaran, misalnya iklan pencarian, email, atau media sosial.',
  },
  source: { label: 'Sumber', description: 'Asal kunjungan atau prospek, misalnya google, newsletter, atau pameran.' },
  market: { label: 'Pasar', description: 'Negara, wilayah, atau pasar lainnya.' },
  segment: { label: 'Segmen', description: 'Segmen audiens atau pelanggan.' },
  team: { label: 'Tim', description: 'Tim yang memegang pekerjaan atau deal.' },
  owner: {
    label: 'Penanggung jawab',
    description: 'Orang yang bertanggung jawab: pemilik kontak, pemilik deal, atau tenaga penjual.',
  },
  workflow: { label: 'Alur kerja', description: 'Nama otomatisasi atau alur yang mengirim pesan.' },
  landing_page: {
    label: 'Halaman landing',
    description: 'Halaman pertama yang dibuka pengunjung, berupa alamat atau judulnya.',
  },
  ad_set: { label: 'Set iklan', description: 'Nama set iklan atau grup iklan.' },
  ad: { label: 'Iklan', description: 'Nama iklan atau materi iklan.' },
  keyword: { label: 'Kata kunci', description: 'Kata kunci yang ditawar, atau kata yang dicari orang.' },
  device: { label: 'Perangkat', description: 'Jenis perangkat, misalnya ponsel, tablet, atau komputer.' },
  product: { label: 'Produk', description: 'Nama produk atau layanan.' },
  stage: { label: 'Tahap', description: 'Posisi kontak atau deal saat ini, misalnya prospek, MQL, atau closing.' },
  contact: { label: 'Kontak', description: 'Pengenal orangnya: alamat email, ID kontak, atau ID pelanggan.' },
  order_id: {
    label: 'Nomor pesanan',
    description: 'Pengenal pesanan: nomor pesanan, ID transaksi, atau nomor invoice.',
  },
  deal_id: { label: 'ID deal', description: 'Pengenal deal atau peluang penjualan: nomor atau kodenya.' },
  campaign_id: { label: 'ID kampanye', description: 'Pengenal kampanye, sesuai nomor di alat iklan atau email.' },
  ad_set_id: { label: 'ID set iklan', description: 'Pengenal set iklan atau grup iklan, sesuai nomor di alat iklan.' },
  ad_id: { label: 'ID iklan', description: 'Pengenal iklan atau materi iklan, sesuai nomor di alat iklan.' },
  deal: { label: 'Deal', description: 'Nama deal atau peluang penjualan.' },
  journey: {
    label: 'Perjalanan pelanggan',
    description: 'Urutan titik kontak, misalnya pencarian > email > langsung.',
  },
};

const dates: Readonly<Record<string, FieldTexts>> = {
  date: { label: 'Tanggal', description: 'Hari, atau hari pertama minggu atau bulan, yang dicatat di baris tersebut.' },
  created_date: { label: 'Tanggal dibuat', description: 'Hari prospek atau kontak dibuat.' },
  mql_date: { label: 'Tanggal MQL', description: 'Hari prospek menjadi MQL; kosong jika belum.' },
  sql_date: { label: 'Tanggal SQL', description: 'Hari prospek menjadi SQL; kosong jika belum.' },
  accepted_date: {
    label: 'Tanggal diterima sales',
    description: 'Hari tim penjualan menerima MQL; kosong jika belum.',
  },
  opportunity_date: { label: 'Tanggal peluang', description: 'Hari peluang atau deal dibuat; kosong jika belum ada.' },
  closed_date: { label: 'Tanggal closing', description: 'Hari deal dimenangkan; kosong selama deal masih terbuka.' },
  first_contact_date: {
    label: 'Tanggal kontak pertama',
    description: 'Hari calon pelanggan pertama kali dihubungi atau menghubungi.',
  },
};

const money: Readonly<Record<string, FieldTexts>> = {
  spend: { label: 'Biaya iklan', description: 'Uang yang dibelanjakan untuk iklan atau kampanye dalam periode ini.' },
  budget: { label: 'Anggaran', description: 'Uang yang direncanakan untuk dibelanjakan dalam periode ini.' },
  revenue: { label: 'Pendapatan', description: 'Omzet penjualan dalam periode ini.' },
  value: { label: 'Nilai', description: 'Nilai uang dari deal, konversi, atau pembelian.' },
  attributed_revenue: {
    label: 'Pendapatan teratribusi',
    description: 'Pendapatan yang diatribusikan ke kampanye atau saluran oleh model atribusi.',
  },
  sourced_revenue: {
    label: 'Pendapatan bersumber pemasaran',
    description: 'Pendapatan dari pelanggan yang pertama kali didatangkan oleh pemasaran.',
  },
  influenced_revenue: {
    label: 'Pendapatan terpengaruh pemasaran',
    description: 'Pendapatan dari deal yang pernah disentuh pemasaran sebelum closing.',
  },
  total_revenue: {
    label: 'Total pendapatan',
    description: 'Seluruh pendapatan periode ini, siapa pun yang menghasilkannya.',
  },
  closed_revenue: {
    label: 'Pendapatan dari deal menang',
    description: 'Pendapatan dari deal yang dimenangkan dalam periode ini.',
  },
  pipeline: { label: 'Pipeline terbuka', description: 'Jumlah nilai semua deal yang masih terbuka di akhir periode.' },
  quota: { label: 'Kuota penjualan', description: 'Target penjualan periode ini dalam nilai uang.' },
  quota_left: { label: 'Sisa kuota', description: 'Bagian kuota penjualan yang belum tercapai.' },
  savings: { label: 'Penghematan', description: 'Biaya yang dihemat berkat otomatisasi dalam periode ini.' },
  setup_cost: { label: 'Biaya penyiapan', description: 'Biaya sekali bayar untuk menyiapkan otomatisasi.' },
  running_cost: {
    label: 'Biaya operasional otomatisasi',
    description: 'Biaya menjalankan otomatisasi dalam periode ini: lisensi, pemeliharaan, dan tenaga.',
  },
  programme_cost: {
    label: 'Biaya program pemasaran',
    description: 'Biaya iklan, acara, dan program pemasaran lain dalam periode ini.',
  },
  salaries: {
    label: 'Gaji tim penjualan dan pemasaran',
    description: 'Gaji tim penjualan dan pemasaran dalam periode ini, termasuk komisi.',
  },
  software_cost: {
    label: 'Biaya perangkat lunak',
    description: 'Biaya perangkat lunak penjualan dan pemasaran dalam periode ini.',
  },
  agency_cost: { label: 'Biaya agensi', description: 'Biaya agensi dan pekerja lepas dalam periode ini.' },
  marketing_cost: {
    label: 'Biaya pemasaran',
    description: 'Seluruh biaya pemasaran periode ini, termasuk tenaga dan perangkat.',
  },
  sales_and_marketing_cost: {
    label: 'Biaya penjualan dan pemasaran',
    description: 'Seluruh biaya penjualan dan pemasaran: program, gaji, perangkat lunak, dan agensi.',
  },
  mrr: {
    label: 'Pendapatan berulang bulanan',
    description: 'Pendapatan sebulan dari semua langganan aktif (MRR) di akhir periode.',
  },
  mrr_at_start: { label: 'MRR di awal periode', description: 'Pendapatan berulang bulanan (MRR) di awal periode.' },
  expansion: { label: 'MRR ekspansi', description: 'Tambahan MRR dalam periode ini dari pelanggan yang naik paket.' },
  contraction: {
    label: 'MRR kontraksi',
    description: 'MRR yang berkurang dalam periode ini karena pelanggan turun paket.',
  },
  churned_mrr: { label: 'MRR hilang', description: 'MRR yang hilang dalam periode ini karena pelanggan berhenti.' },
  revenue_per_account: {
    label: 'Pendapatan per akun',
    description: 'Pendapatan rata-rata dari satu akun dalam satu periode.',
  },
  monthly_revenue_per_account: {
    label: 'Pendapatan bulanan per akun',
    description: 'Pendapatan rata-rata dari satu akun dalam sebulan.',
  },
  average_order_value: { label: 'Nilai pesanan rata-rata', description: 'Pendapatan rata-rata dari satu pesanan.' },
  average_deal: { label: 'Nilai deal rata-rata', description: 'Nilai uang rata-rata dari satu deal.' },
  margin_per_period: {
    label: 'Margin per pelanggan per periode',
    description: 'Laba kotor dari satu pelanggan dalam satu periode.',
  },
  clv: {
    label: 'Nilai seumur hidup pelanggan',
    description: 'Uang yang dihasilkan satu pelanggan selama seluruh hubungan (CLV).',
  },
  cac: {
    label: 'Biaya akuisisi pelanggan',
    description: 'Biaya rata-rata untuk mendapatkan satu pelanggan baru (CAC).',
  },
};

const ratios: Readonly<Record<string, FieldTexts>> = {
  gross_margin: {
    label: 'Margin kotor',
    description: 'Bagian pendapatan setelah dikurangi harga pokok penjualan; 80% adalah 0,8.',
  },
  churn_rate: {
    label: 'Tingkat churn',
    description: 'Bagian pelanggan yang hilang dalam satu periode; 5% adalah 0,05.',
  },
  monthly_churn: { label: 'Churn bulanan', description: 'Bagian pelanggan yang hilang dalam sebulan; 5% adalah 0,05.' },
  retention_rate: {
    label: 'Tingkat retensi',
    description: 'Bagian pelanggan yang bertahan ke periode berikutnya; 80% adalah 0,8.',
  },
  discount_rate: {
    label: 'Tingkat diskonto',
    description: 'Penurunan nilai uang untuk setiap periode berikutnya; 10% adalah 0,1.',
  },
  win_rate: { label: 'Tingkat kemenangan', description: 'Bagian deal yang dimenangkan; 25% adalah 0,25.' },
};

const audience: Readonly<Record<string, FieldTexts>> = {
  impressions: { label: 'Impresi', description: 'Berapa kali iklan, postingan, atau hasil pencarian ditampilkan.' },
  reach: {
    label: 'Jangkauan',
    description: 'Orang yang melihat iklan atau postingan setidaknya sekali dalam periode ini.',
  },
  clicks: { label: 'Klik', description: 'Klik pada iklan, tautan, atau email dalam periode ini.' },
  unique_clicks: { label: 'Klik unik', description: 'Penerima atau penonton yang mengklik setidaknya sekali.' },
  interactions: { label: 'Interaksi', description: 'Klik, penayangan, dan tindakan utama lain pada iklan.' },
  engagements: { label: 'Keterlibatan', description: 'Suka, komentar, berbagi, dan reaksi lain pada postingan.' },
  likes: { label: 'Suka', description: 'Tanda suka dan reaksi dalam periode ini.' },
  shares: { label: 'Dibagikan', description: 'Berapa kali postingan dibagikan dalam periode ini.' },
  comments: { label: 'Komentar', description: 'Komentar pada postingan dalam periode ini.' },
  reposts: {
    label: 'Posting ulang',
    description: 'Berapa kali postingan diposting ulang oleh orang lain dalam periode ini.',
  },
  followers: { label: 'Pengikut', description: 'Pengikut akun di akhir periode.' },
  followers_at_start: { label: 'Pengikut di awal periode', description: 'Pengikut akun di awal periode.' },
  new_followers: { label: 'Pengikut baru', description: 'Orang yang mulai mengikuti akun dalam periode ini.' },
  lost_followers: { label: 'Pengikut hilang', description: 'Orang yang berhenti mengikuti akun dalam periode ini.' },
  social_posts: {
    label: 'Postingan media sosial',
    description: 'Postingan yang terbit di media sosial dalam periode ini.',
  },
  blog_posts: { label: 'Artikel blog terbit', description: 'Artikel yang terbit di blog dalam periode ini.' },
  visits: { label: 'Kunjungan', description: 'Kunjungan ke situs web dalam periode ini.' },
  source_visits: {
    label: 'Kunjungan dari sumber',
    description: 'Kunjungan ke situs web yang datang dari sumber yang dimaksud.',
  },
  visitors: { label: 'Pengunjung', description: 'Orang yang mengunjungi situs web atau halaman dalam periode ini.' },
  sessions: { label: 'Sesi', description: 'Sesi di situs web atau aplikasi dalam periode ini.' },
  engaged_sessions: {
    label: 'Sesi engagement',
    description: 'Sesi yang cukup lama, menghasilkan konversi, atau membuka lebih dari satu halaman.',
  },
  bounced_sessions: { label: 'Sesi pentalan', description: 'Sesi yang berakhir tanpa engagement.' },
  single_page_sessions: { label: 'Sesi satu halaman', description: 'Sesi yang hanya membuka satu halaman.' },
  landing_page_visitors: {
    label: 'Pengunjung halaman landing',
    description: 'Orang yang mengunjungi halaman landing dalam periode ini.',
  },
  landing_page_sessions: {
    label: 'Sesi halaman landing',
    description: 'Sesi yang mencakup halaman landing dalam periode ini.',
  },
  form_fills: {
    label: 'Pengisian formulir',
    description: 'Formulir yang diisi dan dikirim pengunjung dalam periode ini.',
  },
  total_seconds: { label: 'Waktu di situs', description: 'Total durasi semua sesi, dalam detik.' },
};

const funnel: Readonly<Record<string, FieldTexts>> = {
  conversions: {
    label: 'Konversi',
    description: 'Tindakan yang dihitung sebagai hasil, misalnya pembelian, pendaftaran, atau prospek.',
  },
  leads: { label: 'Prospek', description: 'Prospek (leads) baru dalam periode ini.' },
  new_contacts: { label: 'Kontak baru', description: 'Kontak yang ditambahkan ke database dalam periode ini.' },
  contacts: { label: 'Jumlah kontak', description: 'Kontak dalam database atau otomatisasi di akhir periode.' },
  qualified_leads: {
    label: 'Prospek terkualifikasi',
    description: 'Prospek yang memenuhi kriteria kualifikasi dalam periode ini.',
  },
  mqls: {
    label: 'Prospek terkualifikasi pemasaran',
    description: 'Prospek yang memenuhi kriteria pemasaran (MQL) dalam periode ini.',
  },
  sqls: {
    label: 'Prospek terkualifikasi penjualan',
    description: 'Prospek yang dinilai tim penjualan layak menjadi peluang (SQL) dalam periode ini.',
  },
  cohort_sqls: {
    label: 'SQL dari MQL periode ini',
    description: 'MQL periode ini yang menjadi SQL, kapan pun itu terjadi.',
  },
  accepted_mqls: {
    label: 'MQL diterima',
    description: 'MQL yang disetujui tim penjualan untuk ditindaklanjuti dalam periode ini.',
  },
  pqls: {
    label: 'Prospek terkualifikasi produk',
    description: 'Prospek yang pemakaian produknya menunjukkan minat membeli (PQL).',
  },
  trials: { label: 'Uji coba', description: 'Uji coba yang dimulai dalam periode ini.' },
  paying_customers: { label: 'Pelanggan berbayar', description: 'Pengguna uji coba yang menjadi pelanggan berbayar.' },
  opportunities: { label: 'Peluang', description: 'Peluang penjualan yang dibuat dalam periode ini.' },
  won: { label: 'Deal menang', description: 'Deal yang dimenangkan (closing) dalam periode ini.' },
  lost: { label: 'Deal kalah', description: 'Deal yang gagal dalam periode ini.' },
  created: { label: 'Deal dibuat', description: 'Deal yang dibuat dalam periode ini, apa pun hasilnya.' },
  won_marketing_deals: {
    label: 'Deal pemasaran menang',
    description: 'Deal dari prospek pemasaran yang dimenangkan dalam periode ini.',
  },
  marketing_leads: {
    label: 'Prospek pemasaran',
    description: 'Prospek yang didatangkan pemasaran atau diserahkan ke tim penjualan dalam periode ini.',
  },
  nurtured_leads: {
    label: 'Prospek dalam nurturing',
    description: 'Prospek yang mengikuti program nurturing dalam periode ini.',
  },
  recaptured_leads: { label: 'Prospek aktif kembali', description: 'Prospek retargeting yang aktif kembali.' },
  retargeted_leads: {
    label: 'Prospek ditarget ulang',
    description: 'Prospek yang didekati lagi setelah lama tidak aktif.',
  },
  offers_made: {
    label: 'Penawaran diajukan',
    description: 'Penawaran yang dikirim ke calon pelanggan dalam periode ini.',
  },
  offers_closed: {
    label: 'Penawaran disetujui',
    description: 'Penawaran yang disetujui calon pelanggan dalam periode ini.',
  },
  calls: {
    label: 'Panggilan dilakukan',
    description: 'Panggilan telepon ke prospek dan calon pelanggan dalam periode ini.',
  },
  appointments: {
    label: 'Janji temu terjadwal',
    description: 'Pertemuan, demo, dan janji temu lain yang dijadwalkan dalam periode ini.',
  },
  triggers_fired: {
    label: 'Pemicu perilaku aktif',
    description: 'Berapa kali tindakan kontak memicu otomatisasi dalam periode ini.',
  },
  campaigns_launched: { label: 'Kampanye diluncurkan', description: 'Kampanye yang mulai tayang dalam periode ini.' },
  entered: { label: 'Masuk tahap', description: 'Orang yang masuk ke tahap tersebut dalam funnel.' },
  finished: { label: 'Selesai tahap', description: 'Orang yang menyelesaikan tahap tersebut dalam funnel.' },
};

const customers: Readonly<Record<string, FieldTexts>> = {
  customers: {
    label: 'Pelanggan',
    description: 'Pelanggan yang didapat dalam periode ini; untuk rasio repeat dan upsell, yang aktif di periode ini.',
  },
  new_customers: { label: 'Pelanggan baru', description: 'Pelanggan baru yang didapat dalam periode ini.' },
  customers_at_start: { label: 'Pelanggan di awal periode', description: 'Jumlah pelanggan di awal periode.' },
  customers_at_end: { label: 'Pelanggan di akhir periode', description: 'Jumlah pelanggan di akhir periode.' },
  lost_customers: {
    label: 'Pelanggan hilang',
    description: 'Pelanggan yang pergi atau berhenti berlangganan dalam periode ini.',
  },
  repeat_customers: {
    label: 'Pelanggan berulang',
    description: 'Pelanggan periode ini yang sudah membeli lebih dari sekali.',
  },
  upsold_customers: {
    label: 'Pelanggan upsell',
    description: 'Pelanggan yang membeli paket lebih tinggi atau versi lebih mahal dalam periode ini.',
  },
  cross_sold_customers: {
    label: 'Pelanggan cross-sell',
    description: 'Pelanggan yang membeli produk tambahan dalam periode ini.',
  },
  activated_users: {
    label: 'Pengguna teraktivasi',
    description: 'Pengguna baru yang melakukan langkah yang menunjukkan manfaat produk.',
  },
  new_users: {
    label: 'Pengguna baru',
    description: 'Pengguna yang mendaftar atau datang pertama kali dalam periode ini.',
  },
  accounts: { label: 'Akun berbayar', description: 'Akun yang membayar di akhir periode.' },
  orders: { label: 'Pesanan', description: 'Pesanan atau pembelian dalam periode ini.' },
  satisfied: { label: 'Respons puas', description: 'Jawaban survei di dua pilihan teratas: puas dan sangat puas.' },
  responses: { label: 'Respons', description: 'Semua jawaban survei.' },
  promoters: { label: 'Promotor', description: 'Jawaban survei bernilai 9 atau 10 dari 10.' },
  detractors: { label: 'Detraktor', description: 'Jawaban survei bernilai 0 sampai 6 dari 10.' },
  orders_per_year: {
    label: 'Pesanan per pelanggan per tahun',
    description: 'Rata-rata jumlah pesanan satu pelanggan dalam setahun.',
  },
};

const email: Readonly<Record<string, FieldTexts>> = {
  sent: { label: 'Email terkirim', description: 'Email atau pesan yang dikirim dalam periode ini.' },
  delivered: {
    label: 'Email sampai',
    description: 'Email yang sampai ke penerima: yang dikirim dikurangi yang terpental.',
  },
  opens: { label: 'Email dibuka', description: 'Berapa kali email dibuka, termasuk yang berulang.' },
  unique_opens: { label: 'Dibuka unik', description: 'Penerima yang membuka email setidaknya sekali.' },
  replies: { label: 'Balasan', description: 'Balasan atas email.' },
  bounces: { label: 'Email terpental', description: 'Email yang gagal sampai, permanen maupun sementara.' },
  hard_bounces: {
    label: 'Pentalan permanen',
    description: 'Email yang tidak akan pernah sampai, misalnya karena alamatnya salah (hard bounce).',
  },
  soft_bounces: {
    label: 'Pentalan sementara',
    description: 'Email yang untuk sementara gagal sampai, misalnya karena kotak masuk penuh (soft bounce).',
  },
  complaints: { label: 'Keluhan spam', description: 'Penerima yang menandai email sebagai spam.' },
  unsubscribes: {
    label: 'Berhenti berlangganan',
    description: 'Penerima yang berhenti berlangganan dalam periode ini.',
  },
  subscribers: { label: 'Pelanggan email', description: 'Subscriber di akhir periode.' },
  new_subscribers: {
    label: 'Pelanggan email baru',
    description: 'Orang yang mulai berlangganan email dalam periode ini.',
  },
  list_size_at_start: { label: 'Ukuran daftar di awal periode', description: 'Jumlah subscriber di awal periode.' },
};

const work: Readonly<Record<string, FieldTexts>> = {
  people: { label: 'Jumlah orang', description: 'Orang dalam tim di akhir periode.' },
  output: {
    label: 'Hasil kerja',
    description: 'Yang dihasilkan tim dalam periode ini, misalnya prospek, kampanye, atau artikel.',
  },
  hours_before: {
    label: 'Jam sebelum otomatisasi',
    description: 'Jam yang dibutuhkan pekerjaan ini sebelum diotomatisasi.',
  },
  hours_after: {
    label: 'Jam setelah otomatisasi',
    description: 'Jam yang dibutuhkan pekerjaan ini setelah diotomatisasi.',
  },
  cycle_days: {
    label: 'Siklus penjualan dalam hari',
    description: 'Rata-rata jumlah hari sejak deal dibuka hingga ditutup.',
  },
};

/** Each field in Indonesian, by its id: how it heads a row, and what a cell holds as argument help. */
export const fields: Readonly<Record<string, FieldTexts>> = {
  ...dimensions,
  ...dates,
  ...money,
  ...ratios,
  ...audience,
  ...funnel,
  ...customers,
  ...email,
  ...work,
};
