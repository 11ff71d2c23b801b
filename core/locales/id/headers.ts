// Long because it is data: a list a field, which a speaker of the language reads in one go.
/**
 * What Indonesian exports and sheets call each field, best first: the Indonesian interfaces of Google Ads, Meta Ads,
 * GA4, Search Console, TikTok, Shopee and Tokopedia, then what people type. English headers stand with the fields.
 */
export const headers: Readonly<Record<string, readonly string[]>> = {
  campaign: [
    ...['Kampanye', 'Nama kampanye', 'Nama campaign', 'Kampanye sesi', 'Nama kampanye sesi', 'Judul kampanye'],
    ...['Kampanye email', 'Kampanye pengguna pertama', 'Kampanye iklan', 'Nama promosi'],
  ],
  channel: [
    ...['Saluran', 'Kanal', 'Saluran pemasaran', 'Kanal pemasaran', 'Channel pemasaran', 'Media', 'Media sesi'],
    ...['Grup saluran default', 'Grup saluran default sesi', 'Grup saluran utama sesi', 'Grup saluran utama'],
    ...['Grup channel default', 'Grup channel default sesi', 'Nama platform', 'Platform iklan', 'Saluran penjualan'],
  ],
  source: [
    ...['Sumber', 'Sumber sesi', 'Sumber / media', 'Sumber / media sesi', 'Sumber prospek', 'Sumber lead'],
    ...['Sumber leads', 'Sumber trafik', 'Sumber traffic', 'Sumber lalu lintas', 'Sumber asli'],
    ...['Sumber pengguna pertama', 'Sumber kunjungan', 'Asal prospek', 'Asal lead', 'Asal leads', 'Asal trafik'],
  ],
  market: [
    ...['Pasar', 'Negara', 'Negara/Wilayah', 'Wilayah', 'Provinsi', 'Kota', 'Kota/Kabupaten', 'Kabupaten/Kota'],
    ...['Daerah', 'Lokasi', 'Wilayah pemasaran'],
  ],
  segment: [
    ...['Segmen', 'Segmen audiens', 'Segmen pelanggan', 'Segmen pasar', 'Audiens', 'Target audiens'],
    'Kelompok audiens',
  ],
  team: ['Tim', 'Nama tim', 'Tim penjualan', 'Tim pemasaran', 'Tim sales', 'Tim marketing', 'Divisi', 'Departemen'],
  owner: [
    ...['Pemilik', 'Penanggung jawab', 'PIC', 'Nama PIC', 'Pemilik kontak', 'Pemilik prospek', 'Pemilik lead'],
    ...['Pemilik deal', 'Pemilik kesepakatan', 'Nama sales', 'Tenaga penjual', 'Staf penjualan', 'Penjual'],
    ...['Manajer akun', 'Nama CS'],
    'Pemilik peluang',
  ],
  workflow: [
    ...['Alur kerja', 'Nama alur kerja', 'Otomatisasi', 'Nama otomatisasi', 'Alur otomatisasi', 'Otomasi'],
    ...['Alur email', 'Nama workflow'],
  ],
  landing_page: [
    ...['Halaman landing', 'Halaman arahan', 'Halaman tujuan', 'Nama landing page', 'URL landing page'],
    ...['Halaman landing + string kueri', 'Halaman teratas', 'URL halaman tujuan', 'URL halaman', 'URL situs'],
    'Halaman',
  ],
  ad_set: [
    ...['Set iklan', 'Nama set iklan', 'Grup iklan', 'Nama grup iklan', 'Nama ad set', 'Nama ad group'],
    ...['Kelompok iklan', 'Kumpulan iklan'],
  ],
  ad: ['Iklan', 'Nama iklan', 'Judul iklan', 'Materi iklan', 'Nama materi iklan', 'Konten iklan', 'Kreatif'],
  keyword: [
    ...['Kata kunci', 'Kata kunci penelusuran', 'Istilah penelusuran', 'Istilah pencarian', 'Kueri teratas', 'Kueri'],
    ...['Kueri penelusuran', 'Kata kunci pencarian', 'Kata pencarian', 'Kueri pencarian', 'Kueri populer'],
  ],
  device: [
    ...['Perangkat', 'Kategori perangkat', 'Jenis perangkat', 'Platform perangkat', 'Perangkat impresi'],
    'Tipe perangkat',
  ],
  product: ['Produk', 'Nama produk', 'Nama barang', 'Barang', 'Produk yang dibeli', 'Nama item', 'Nama layanan'],
  stage: [
    ...['Tahap', 'Tahapan', 'Tahap siklus hidup', 'Tahap siklus proses', 'Tahap deal', 'Tahap kesepakatan'],
    ...['Tahap penjualan', 'Tahap prospek', 'Status prospek', 'Status lead', 'Status leads', 'Tahap pipeline'],
    'Tahapan deal',
  ],
  contact: [
    ...['Kontak', 'ID kontak', 'Alamat email', 'Email pelanggan', 'ID pelanggan', 'Kode pelanggan', 'Nama pelanggan'],
    ...['Nama kontak', 'Email kontak', 'Surel', 'Alamat surel', 'Username (Pembeli)', 'Nama pembeli', 'ID pembeli'],
    ...['ID konsumen', 'Nama konsumen', 'ID customer', 'Nama customer', 'Nomor pelanggan', 'Nama prospek'],
    'Nama lead',
  ],
  order_id: [
    ...['No. Pesanan', 'Nomor pesanan', 'ID pesanan', 'ID transaksi', 'Nomor transaksi', 'No. Transaksi'],
    ...['No. Invoice', 'Nomor invoice', 'Nomor faktur', 'No. Faktur', 'Kode pesanan', 'Kode transaksi', 'No. Order'],
    'Nomor order',
  ],
  deal_id: [
    'ID deal',
    'ID peluang',
    'ID peluang penjualan',
    'ID opportunity',
    'Nomor deal',
    'Nomor peluang',
    'ID kesepakatan',
  ],
  campaign_id: ['ID kampanye', 'ID campaign', 'Nomor kampanye', 'Kode kampanye', 'ID kampanye sesi'],
  ad_set_id: ['ID set iklan', 'ID grup iklan', 'ID ad set', 'ID ad group', 'ID kelompok iklan'],
  ad_id: ['ID iklan', 'ID materi iklan', 'Nomor iklan', 'Kode iklan'],
  deal: [
    ...['Deal', 'Nama deal', 'Kesepakatan', 'Nama kesepakatan', 'Nama peluang', 'Nama peluang penjualan'],
    'Nama opportunity',
  ],
  journey: [
    ...['Perjalanan pelanggan', 'Jalur konversi', 'Jalur pelanggan', 'Titik kontak', 'Jalur titik kontak'],
    ...['Alur titik sentuh', 'Titik sentuh', 'Urutan saluran'],
  ],

  date: [
    ...['Tanggal', 'Hari', 'Awal pelaporan', 'Tgl', 'Minggu', 'Pekan', 'Bulan', 'Kuartal', 'Triwulan', 'Periode'],
    ...['Tanggal mulai', 'Tanggal pesanan', 'Tanggal pesanan dibuat', 'Waktu Pesanan Dibuat', 'Tanggal transaksi'],
    ...['Tanggal order', 'Tanggal pembelian', 'Tanggal pembayaran', 'Waktu pembayaran dilakukan', 'Tanggal invoice'],
    ...['Tanggal kirim', 'Tanggal pengiriman email', 'Tanggal terbit', 'Tanggal posting', 'Tanggal laporan'],
    ...['Awal periode', 'Waktu transaksi'],
    'Tanggal pengiriman',
  ],
  created_date: [
    ...['Tanggal dibuat', 'Tanggal pembuatan', 'Tanggal lead masuk', 'Tanggal leads masuk', 'Tanggal prospek masuk'],
    ...['Tanggal masuk', 'Tanggal lead', 'Tanggal prospek', 'Waktu dibuat', 'Waktu pembuatan', 'Dibuat pada'],
    ...['Tanggal kontak dibuat', 'Tanggal daftar', 'Tanggal pendaftaran'],
  ],
  mql_date: ['Tanggal MQL', 'Tanggal menjadi MQL', 'Tanggal jadi MQL', 'Tgl MQL', 'Waktu menjadi MQL'],
  sql_date: ['Tanggal SQL', 'Tanggal menjadi SQL', 'Tanggal jadi SQL', 'Tgl SQL', 'Waktu menjadi SQL'],
  accepted_date: [
    ...['Tanggal diterima sales', 'Tanggal diterima penjualan', 'Tanggal SAL', 'Tanggal MQL diterima'],
    'Tanggal diterima',
  ],
  opportunity_date: [
    ...['Tanggal peluang', 'Tanggal peluang dibuat', 'Tanggal menjadi peluang', 'Tanggal opportunity'],
    ...['Tanggal deal dibuat', 'Tanggal kesepakatan dibuat'],
  ],
  closed_date: [
    ...['Tanggal penutupan', 'Tanggal tutup', 'Tanggal closing', 'Tanggal deal ditutup', 'Tanggal ditutup'],
    ...['Tanggal menang', 'Tanggal menjadi pelanggan'],
  ],
  first_contact_date: [
    ...['Tanggal kontak pertama', 'Tanggal pertama dihubungi', 'Kontak pertama', 'Pertama dihubungi'],
    ...['Tanggal sentuhan pertama', 'Tanggal interaksi pertama'],
  ],

  spend: [
    ...['Jumlah yang dibelanjakan', 'Biaya', 'Biaya iklan', 'Belanja iklan', 'Pengeluaran', 'Pengeluaran iklan'],
    ...['Jumlah dibelanjakan', 'Jumlah pembelanjaan', 'Total pembelanjaan', 'Total biaya iklan', 'Total biaya'],
    ...['Total pengeluaran', 'Total belanja iklan', 'Biaya kampanye', 'Biaya promosi', 'Pembelanjaan'],
    'Biaya beriklan',
  ],
  budget: [
    ...['Anggaran', 'Anggaran iklan', 'Anggaran kampanye', 'Anggaran pemasaran', 'Anggaran marketing'],
    ...['Budget iklan', 'Budget kampanye', 'Budget marketing', 'Modal iklan', 'Rencana anggaran', 'Total anggaran'],
    'Rencana biaya',
  ],
  revenue: [
    ...['Pendapatan', 'Omzet', 'Omset', 'Penjualan', 'Omzet penjualan', 'Omset penjualan', 'Nilai penjualan'],
    ...['Pendapatan pembelian', 'Pendapatan e-commerce', 'Pendapatan kotor', 'Pendapatan penjualan'],
    ...['Total penjualan', 'Total omzet', 'Total omset', 'Total pembayaran', 'Total harga', 'Nilai pesanan'],
    'Penjualan kotor',
    'Penjualan bruto',
    'Penjualan bersih',
  ],
  value: [
    ...['Nilai', 'Nilai konversi', 'Nilai konv.', 'Nilai konversi pembelian', 'Nilai konversi pembelian situs web'],
    ...['Nilai konversi total', 'Total nilai konversi', 'Nilai pembelian', 'Nilai deal', 'Nilai kesepakatan'],
    ...['Nilai peluang', 'Nilai transaksi', 'Nominal', 'Nominal transaksi', 'Nominal deal', 'Nilai peristiwa'],
  ],
  attributed_revenue: [
    ...['Pendapatan teratribusi', 'Pendapatan yang diatribusikan', 'Pendapatan atribusi', 'Penjualan dari iklan'],
    ...['Pendapatan dari iklan', 'Omzet dari iklan', 'Omset dari iklan', 'Pendapatan iklan', 'Pendapatan kampanye'],
  ],
  sourced_revenue: [
    ...['Pendapatan bersumber pemasaran', 'Pendapatan dari pemasaran', 'Pendapatan dari marketing'],
    ...['Pendapatan yang bersumber dari pemasaran', 'Omzet dari marketing'],
  ],
  influenced_revenue: [
    ...['Pendapatan terpengaruh pemasaran', 'Pendapatan yang dipengaruhi pemasaran'],
    ...['Pendapatan dipengaruhi marketing', 'Pendapatan yang dipengaruhi marketing'],
  ],
  total_revenue: [
    ...['Total pendapatan', 'Seluruh pendapatan', 'Pendapatan keseluruhan', 'Jumlah pendapatan'],
    ...['Total pendapatan perusahaan', 'Pendapatan total', 'Omzet keseluruhan'],
  ],
  closed_revenue: [
    ...['Pendapatan dari deal menang', 'Pendapatan closing', 'Omzet closing', 'Omset closing', 'Nilai closing'],
    ...['Nilai deal menang', 'Penjualan tercapai', 'Realisasi penjualan', 'Realisasi omzet'],
  ],
  pipeline: [
    ...['Pipeline terbuka', 'Nilai pipeline', 'Total pipeline', 'Total nilai pipeline', 'Nilai deal terbuka'],
    ...['Nilai peluang terbuka', 'Pipeline penjualan', 'Pipeline berjalan'],
  ],
  quota: [
    ...['Kuota penjualan', 'Kuota', 'Target penjualan', 'Target omzet', 'Target omset', 'Target pendapatan'],
    'Target sales',
  ],
  quota_left: ['Sisa kuota', 'Sisa kuota penjualan', 'Sisa target', 'Sisa target penjualan', 'Kekurangan target'],
  savings: [
    ...['Penghematan', 'Penghematan biaya', 'Biaya yang dihemat', 'Hemat biaya', 'Total penghematan'],
    'Efisiensi biaya',
  ],
  setup_cost: [
    ...['Biaya penyiapan', 'Biaya setup', 'Biaya pemasangan', 'Biaya awal', 'Biaya implementasi', 'Biaya instalasi'],
  ],
  running_cost: ['Biaya operasional otomatisasi', 'Biaya berjalan', 'Biaya rutin', 'Biaya pemeliharaan'],
  programme_cost: [
    ...['Biaya program pemasaran', 'Biaya program', 'Biaya program marketing', 'Biaya aktivitas pemasaran'],
    'Biaya acara dan iklan',
  ],
  salaries: [
    ...['Gaji tim penjualan dan pemasaran', 'Gaji tim sales dan marketing', 'Gaji sales dan marketing', 'Gaji'],
    ...['Gaji tim', 'Biaya gaji', 'Beban gaji', 'Gaji dan komisi', 'Biaya tenaga kerja'],
  ],
  software_cost: [
    ...['Biaya perangkat lunak', 'Biaya software', 'Biaya aplikasi', 'Biaya tools', 'Biaya langganan software'],
    'Biaya lisensi',
  ],
  agency_cost: [
    ...['Biaya agensi', 'Biaya agency', 'Fee agensi', 'Fee agency', 'Biaya freelancer', 'Jasa agensi'],
    'Biaya pihak ketiga',
  ],
  marketing_cost: [
    ...['Biaya pemasaran', 'Biaya marketing', 'Total biaya pemasaran', 'Total biaya marketing', 'Beban pemasaran'],
    'Pengeluaran pemasaran',
  ],
  sales_and_marketing_cost: [
    ...['Biaya penjualan dan pemasaran', 'Biaya sales dan marketing', 'Biaya sales & marketing'],
    ...['Biaya penjualan & pemasaran', 'Total biaya penjualan dan pemasaran', 'Beban penjualan dan pemasaran'],
  ],
  mrr: [
    ...['Pendapatan berulang bulanan', 'Pendapatan rutin bulanan', 'MRR akhir', 'Total MRR', 'MRR di akhir periode'],
    'Pendapatan langganan bulanan',
  ],
  mrr_at_start: ['MRR di awal periode', 'MRR awal', 'MRR awal periode', 'MRR awal bulan', 'Pendapatan berulang awal'],
  expansion: ['MRR ekspansi', 'Ekspansi', 'Ekspansi MRR', 'Kenaikan MRR', 'Pendapatan ekspansi', 'MRR upgrade'],
  contraction: [
    ...['MRR kontraksi', 'Kontraksi', 'Kontraksi MRR', 'Penurunan MRR', 'Pendapatan kontraksi', 'MRR downgrade'],
  ],
  churned_mrr: ['MRR hilang', 'MRR churn', 'MRR yang hilang', 'Kehilangan MRR', 'Pendapatan berulang yang hilang'],
  revenue_per_account: [
    ...['Pendapatan per akun', 'Pendapatan rata-rata per akun', 'Rata-rata pendapatan per akun'],
    ...['Pendapatan per pelanggan', 'Rata-rata pendapatan per pelanggan'],
  ],
  monthly_revenue_per_account: [
    ...['Pendapatan bulanan per akun', 'Rata-rata pendapatan bulanan per akun', 'Pendapatan per akun per bulan'],
    ...['Pendapatan bulanan per pelanggan', 'Pendapatan per pelanggan per bulan'],
  ],
  average_order_value: [
    ...['Nilai pesanan rata-rata', 'Rata-rata nilai pesanan', 'Rata-rata nilai order', 'Rata-rata nilai transaksi'],
    ...['Nilai transaksi rata-rata', 'Rata-rata nilai pembelian', 'Nilai pembelian rata-rata'],
    'Penjualan per pesanan',
  ],
  average_deal: [
    ...['Nilai deal rata-rata', 'Rata-rata nilai deal', 'Rata-rata deal', 'Rata-rata nilai kesepakatan'],
    'Nilai kesepakatan rata-rata',
  ],
  margin_per_period: [
    ...['Margin per pelanggan per periode', 'Margin per periode', 'Margin per pelanggan', 'Laba kotor per pelanggan'],
  ],
  clv: [
    ...['Nilai seumur hidup pelanggan', 'Nilai umur pelanggan', 'Nilai masa pakai pelanggan'],
    ...['Nilai jangka panjang pelanggan', 'Nilai sepanjang hayat'],
  ],
  cac: [
    ...['Biaya akuisisi pelanggan', 'Biaya perolehan pelanggan', 'Biaya akuisisi customer'],
    'Biaya akuisisi per pelanggan',
  ],

  gross_margin: [
    ...['Margin kotor', 'Marjin kotor', 'Margin laba kotor', 'Persentase margin kotor', 'Persentase laba kotor'],
  ],
  churn_rate: [
    ...['Tingkat churn', 'Rasio churn', 'Tingkat kehilangan pelanggan', 'Persentase churn'],
    'Tingkat berhenti pelanggan',
  ],
  monthly_churn: ['Churn bulanan', 'Tingkat churn bulanan', 'Rasio churn bulanan', 'Churn per bulan'],
  retention_rate: [
    ...['Tingkat retensi', 'Rasio retensi', 'Retensi pelanggan', 'Tingkat retensi pelanggan', 'Persentase retensi'],
  ],
  discount_rate: ['Tingkat diskonto', 'Suku bunga diskonto', 'Diskonto'],
  win_rate: [
    ...['Tingkat kemenangan', 'Rasio kemenangan', 'Tingkat menang', 'Rasio closing', 'Tingkat closing'],
    'Persentase closing',
  ],

  impressions: [
    ...['Impresi', 'Tayangan', 'Tygn', 'Jumlah impresi', 'Jumlah tayangan', 'Total impresi', 'Total tayangan'],
    ...['Tayangan iklan', 'Iklan Dilihat', 'Dilihat', 'Toko Dilihat', 'Produk Tampil', 'Tampil', 'Impresi iklan'],
    ...['Tayangan penelusuran', 'Tayangan Google Penelusuran organik'],
  ],
  reach: [
    ...['Jangkauan', 'Akun yang dijangkau', 'Jumlah jangkauan', 'Total jangkauan', 'Orang yang dijangkau'],
    'Jangkauan postingan',
  ],
  clicks: [
    ...['Klik tautan', 'Klik link', 'Klik (tujuan)', 'Klik (destinasi)', 'Klik', 'Jumlah klik', 'Total klik'],
    ...['Klik iklan', 'Jumlah klik toko', 'Klik web', 'Klik email', 'Diklik', 'Klik ke halaman landing'],
    ...['Klik penelusuran', 'Klik Google Penelusuran organik', 'Klik (semua)', 'Klik (total)'],
  ],
  unique_clicks: [
    ...['Klik unik', 'Klik tautan unik', 'Klik link unik', 'Klik unik (semua)', 'Jumlah klik unik', 'Pengklik unik'],
  ],
  interactions: ['Interaksi', 'Jumlah interaksi', 'Total interaksi', 'Interaksi iklan'],
  engagements: [
    ...['Keterlibatan', 'Interaksi postingan', 'Interaksi dengan postingan', 'Interaksi konten'],
    ...['Interaksi dengan konten', 'Interaksi halaman', 'Keterlibatan postingan', 'Jumlah engagement'],
    ...['Total engagement', 'Jumlah keterlibatan', 'Total keterlibatan', 'Keterlibatan berbayar'],
  ],
  likes: [
    ...['Suka', 'Jumlah suka', 'Total suka', 'Disukai', 'Reaksi', 'Reaksi postingan', 'Jumlah like', 'Jumlah likes'],
    'Tanda suka',
    'Tanggapan postingan',
  ],
  shares: [
    ...['Dibagikan', 'Bagikan', 'Jumlah dibagikan', 'Kali dibagikan', 'Berbagi', 'Pembagian', 'Postingan dibagikan'],
    ...['Jumlah share', 'Jumlah shares'],
  ],
  comments: ['Komentar', 'Jumlah komentar', 'Total komentar', 'Komentar postingan', 'Komentar pada postingan'],
  reposts: ['Posting ulang', 'Postingan ulang', 'Unggah ulang', 'Diposting ulang', 'Jumlah repost', 'Jumlah retweet'],
  followers: [
    ...['Pengikut', 'Jumlah pengikut', 'Total pengikut', 'Pengikut akhir', 'Jumlah follower', 'Jumlah followers'],
    'Total followers',
  ],
  followers_at_start: [
    ...['Pengikut di awal periode', 'Pengikut awal', 'Pengikut awal periode', 'Jumlah pengikut awal'],
    'Followers awal',
  ],
  new_followers: [
    ...['Pengikut baru', 'Jumlah pengikut baru', 'Penambahan pengikut', 'Tambahan pengikut', 'Follower baru'],
    'Followers baru',
  ],
  lost_followers: [
    ...['Pengikut hilang', 'Pengikut yang hilang', 'Berhenti mengikuti', 'Kehilangan pengikut', 'Jumlah unfollow'],
    'Pengikut berkurang',
  ],
  social_posts: [
    ...['Postingan media sosial', 'Postingan', 'Jumlah postingan', 'Unggahan', 'Jumlah unggahan'],
    ...['Konten media sosial', 'Jumlah konten', 'Konten terbit', 'Konten tayang', 'Postingan sosial'],
  ],
  blog_posts: [
    ...['Artikel blog terbit', 'Artikel blog', 'Jumlah artikel blog', 'Artikel terbit', 'Jumlah artikel'],
    ...['Postingan blog', 'Tulisan blog'],
  ],
  visits: [
    ...['Kunjungan', 'Jumlah kunjungan', 'Total kunjungan', 'Trafik', 'Lalu lintas', 'Kunjungan situs'],
    ...['Kunjungan website', 'Kunjungan situs web', 'Trafik website', 'Traffic website', 'Lalu lintas situs web'],
    'Jumlah trafik',
  ],
  source_visits: [
    ...['Kunjungan dari sumber', 'Trafik dari sumber', 'Kunjungan per sumber', 'Kunjungan sumber'],
    'Trafik per sumber',
  ],
  visitors: [
    ...['Pengunjung', 'Pengguna aktif', 'Total pengguna', 'Pengguna', 'Pengunjung unik', 'Jumlah pengunjung'],
    ...['Total pengunjung', 'Jumlah pengguna', 'Pengunjung situs', 'Pengunjung website', 'Pengunjung situs web'],
    'Pengunjung toko',
  ],
  sessions: ['Sesi', 'Jumlah sesi', 'Total sesi', 'Sesi website', 'Sesi situs web', 'Sesi kunjungan'],
  engaged_sessions: [
    ...['Sesi engagement', 'Sesi dengan engagement', 'Sesi terlibat', 'Sesi yang terlibat', 'Sesi dengan interaksi'],
    ...['Sesi interaksi', 'Sesi yang melibatkan interaksi'],
  ],
  bounced_sessions: [
    ...['Sesi pentalan', 'Sesi terpental', 'Pentalan', 'Sesi bounce', 'Sesi tanpa interaksi', 'Sesi pantulan'],
  ],
  single_page_sessions: [
    ...['Sesi satu halaman', 'Sesi halaman tunggal', 'Kunjungan satu halaman', 'Sesi dengan satu halaman'],
  ],
  landing_page_visitors: [
    ...['Pengunjung landing page', 'Pengunjung halaman landing', 'Pengunjung halaman arahan'],
    ...['Pengunjung halaman tujuan', 'Pengguna halaman landing'],
  ],
  landing_page_sessions: [
    ...['Sesi landing page', 'Sesi halaman landing', 'Sesi halaman arahan', 'Sesi halaman tujuan'],
    ...['Kunjungan landing page', 'Kunjungan halaman landing'],
    'Tayangan halaman tujuan',
  ],
  form_fills: [
    ...['Pengisian formulir', 'Formulir terisi', 'Formulir diisi', 'Formulir terkirim', 'Pengiriman formulir'],
    ...['Pengisian form', 'Form terisi', 'Isian formulir', 'Jumlah pengisian formulir', 'Jumlah isian form'],
  ],
  total_seconds: [
    ...['Waktu di situs', 'Total durasi sesi', 'Durasi engagement pengguna', 'Engagement pengguna', 'Total durasi'],
    ...['Total waktu di situs', 'Total durasi kunjungan'],
  ],
  conversions: [
    ...['Konversi', 'Hasil', 'Peristiwa utama', 'Jumlah konversi', 'Total konversi', 'Konv.', 'Peristiwa penting'],
    ...['Konversi iklan', 'Konversi situs web', 'Jumlah hasil'],
    'Semua konversi',
  ],
  leads: [
    ...['Prospek', 'Prospek baru', 'Jumlah prospek', 'Total prospek', 'Prospek masuk', 'Jumlah lead', 'Jumlah leads'],
    ...['Total leads', 'Lead masuk', 'Leads masuk', 'Lead baru', 'Leads baru', 'Calon pelanggan', 'Calon konsumen'],
    ...['Prospek situs web', 'Prospek formulir', 'Formulir prospek'],
  ],
  new_contacts: ['Kontak baru', 'Jumlah kontak baru', 'Penambahan kontak', 'Kontak ditambahkan', 'Kontak masuk'],
  contacts: [
    ...['Jumlah kontak', 'Total kontak', 'Kontak dalam database', 'Kontak di basis data', 'Kontak aktif'],
    'Basis kontak',
  ],
  qualified_leads: [
    ...['Prospek terkualifikasi', 'Prospek berkualitas', 'Lead berkualitas', 'Leads berkualitas'],
    ...['Lead terkualifikasi', 'Leads terkualifikasi', 'Jumlah prospek berkualitas'],
  ],
  mqls: [
    ...['Prospek terkualifikasi pemasaran', 'Jumlah MQL', 'Total MQL', 'Prospek MQL'],
    ...['Lead terkualifikasi marketing', 'Prospek terkualifikasi marketing'],
  ],
  sqls: [
    ...['Prospek terkualifikasi penjualan', 'Jumlah SQL', 'Total SQL', 'Prospek SQL', 'Lead terkualifikasi sales'],
    'Prospek terkualifikasi sales',
  ],
  cohort_sqls: ['SQL dari MQL periode ini', 'SQL kohort', 'SQL dari kohort MQL', 'MQL yang menjadi SQL'],
  accepted_mqls: [
    ...['MQL diterima', 'MQL yang diterima', 'MQL diterima sales', 'Jumlah SAL', 'Prospek diterima penjualan'],
    'Lead diterima sales',
  ],
  pqls: ['Prospek terkualifikasi produk', 'Jumlah PQL', 'Total PQL', 'Lead terkualifikasi produk', 'Prospek PQL'],
  trials: [
    ...['Uji coba', 'Uji coba dimulai', 'Uji coba gratis', 'Jumlah uji coba', 'Pengguna uji coba', 'Jumlah trial'],
    ...['Trial dimulai', 'Masa uji coba'],
  ],
  paying_customers: [
    ...['Pelanggan berbayar', 'Pelanggan yang membayar', 'Trial menjadi berbayar', 'Uji coba menjadi berbayar'],
    'Pengguna berbayar',
  ],
  opportunities: [
    ...['Peluang', 'Peluang penjualan', 'Jumlah peluang', 'Total peluang', 'Peluang baru', 'Peluang dibuat'],
    ...['Jumlah opportunity', 'Jumlah peluang penjualan'],
  ],
  won: [
    ...['Deal menang', 'Deal dimenangkan', 'Jumlah closing', 'Total closing', 'Closing', 'Deal berhasil'],
    ...['Deal closing', 'Kesepakatan dimenangkan', 'Kesepakatan menang', 'Peluang menang', 'Jumlah deal menang'],
  ],
  lost: [
    ...['Deal kalah', 'Deal gagal', 'Deal hilang', 'Jumlah deal kalah', 'Kesepakatan kalah', 'Kesepakatan gagal'],
    ...['Peluang kalah', 'Gagal closing'],
  ],
  created: [
    ...['Deal dibuat', 'Deal baru', 'Jumlah deal', 'Jumlah deal dibuat', 'Kesepakatan dibuat', 'Kesepakatan baru'],
    'Jumlah kesepakatan',
  ],
  won_marketing_deals: [
    ...['Deal pemasaran menang', 'Deal menang dari pemasaran', 'Deal menang dari marketing'],
    ...['Closing dari marketing', 'Closing dari pemasaran'],
  ],
  marketing_leads: [
    ...['Prospek pemasaran', 'Prospek dari pemasaran', 'Prospek dari marketing', 'Lead dari marketing'],
    ...['Leads dari marketing', 'Leads marketing'],
  ],
  nurtured_leads: [
    ...['Prospek dalam nurturing', 'Prospek dipelihara', 'Prospek nurturing', 'Lead nurturing'],
    ...['Leads dalam nurturing', 'Prospek yang dipelihara'],
  ],
  recaptured_leads: [
    ...['Prospek aktif kembali', 'Prospek yang kembali', 'Prospek kembali aktif', 'Leads aktif kembali'],
    'Prospek diraih kembali',
  ],
  retargeted_leads: [
    ...['Prospek ditarget ulang', 'Prospek retargeting', 'Prospek yang ditarget ulang', 'Leads retargeting'],
    'Lead ditarget ulang',
  ],
  offers_made: [
    ...['Penawaran diajukan', 'Penawaran dibuat', 'Penawaran dikirim', 'Jumlah penawaran', 'Penawaran'],
    ...['Penawaran terkirim', 'Proposal dikirim'],
  ],
  offers_closed: [
    ...['Penawaran disetujui', 'Penawaran diterima', 'Penawaran berhasil', 'Penawaran closing', 'Proposal disetujui'],
    'Proposal diterima',
  ],
  calls: [
    ...['Panggilan dilakukan', 'Panggilan', 'Jumlah panggilan', 'Panggilan keluar', 'Telepon keluar'],
    'Jumlah telepon',
  ],
  appointments: [
    ...['Janji temu terjadwal', 'Janji temu', 'Jumlah janji temu', 'Pertemuan terjadwal', 'Janji temu dipesan'],
    ...['Meeting terjadwal', 'Jumlah meeting', 'Jadwal demo'],
  ],
  triggers_fired: [
    ...['Pemicu perilaku aktif', 'Pemicu aktif', 'Pemicu dijalankan', 'Pemicu perilaku', 'Jumlah pemicu'],
    ...['Pemicu terpicu', 'Trigger aktif'],
  ],
  campaigns_launched: [
    ...['Kampanye diluncurkan', 'Kampanye yang diluncurkan', 'Jumlah kampanye', 'Kampanye baru', 'Kampanye tayang'],
    'Campaign diluncurkan',
  ],
  customers: [
    ...['Pelanggan', 'Jumlah pelanggan', 'Total pelanggan', 'Pembeli', 'Jumlah pembeli', 'Total pembeli', 'Konsumen'],
    ...['Jumlah konsumen', 'Jumlah customer', 'Total customer'],
  ],
  new_customers: [
    ...['Pelanggan baru', 'Jumlah pelanggan baru', 'Pembeli baru', 'Customer baru', 'Konsumen baru'],
    ...['Jumlah pembeli baru', 'Pembeli pertama kali', 'Penambahan pelanggan'],
  ],
  customers_at_start: [
    ...['Pelanggan di awal periode', 'Pelanggan awal', 'Pelanggan awal periode', 'Jumlah pelanggan awal'],
    'Pelanggan awal bulan',
  ],
  customers_at_end: [
    ...['Pelanggan di akhir periode', 'Pelanggan akhir', 'Pelanggan akhir periode', 'Jumlah pelanggan akhir'],
    'Pelanggan akhir bulan',
  ],
  lost_customers: [
    ...['Pelanggan hilang', 'Pelanggan yang hilang', 'Pelanggan berhenti', 'Pelanggan churn', 'Kehilangan pelanggan'],
    ...['Jumlah pelanggan hilang', 'Customer hilang'],
  ],
  repeat_customers: [
    ...['Pelanggan berulang', 'Pembeli berulang', 'Pelanggan repeat order', 'Pelanggan yang membeli kembali'],
    ...['Pembeli ulang', 'Pelanggan kembali'],
  ],
  upsold_customers: ['Pelanggan upsell', 'Pelanggan naik paket', 'Pelanggan yang naik paket', 'Pelanggan upgrade'],
  cross_sold_customers: [
    ...['Pelanggan cross-sell', 'Pelanggan penjualan silang', 'Pelanggan beli produk lain'],
    'Pelanggan cross selling',
  ],
  activated_users: ['Pengguna teraktivasi', 'Pengguna diaktifkan', 'Pengguna yang teraktivasi', 'Pengguna aktivasi'],
  new_users: [
    ...['Pengguna baru', 'Jumlah pengguna baru', 'Pengunjung baru', 'User baru', 'Pendaftar baru'],
    'Pengguna pertama kali',
    'Pendaftaran selesai',
    'Pendaftaran yang diselesaikan',
  ],
  accounts: ['Jumlah akun', 'Akun berbayar', 'Total akun', 'Akun aktif', 'Akun pelanggan'],
  orders: [
    ...['Pesanan', 'Jumlah pesanan', 'Total pesanan', 'Transaksi', 'Jumlah transaksi', 'Total transaksi'],
    ...['Pembelian', 'Pembelian e-commerce', 'Pembelian situs web', 'Jumlah pembelian', 'Total pembelian'],
    ...['Pesanan dibuat', 'Pesanan siap dikirim', 'Jumlah order', 'Total order', 'Order masuk', 'Pesanan masuk'],
    'Pembelian di situs web',
  ],
  satisfied: [
    ...['Respons puas', 'Responden puas', 'Jumlah puas', 'Jawaban puas', 'Puas', 'Puas dan sangat puas'],
    'Pelanggan puas',
  ],
  responses: [
    ...['Respons', 'Jumlah respons', 'Total respons', 'Responden', 'Jumlah responden', 'Jawaban survei'],
    ...['Total jawaban', 'Respons survei'],
  ],
  promoters: ['Promotor', 'Jumlah promotor', 'Total promotor', 'Responden promotor', 'Jumlah promoter'],
  detractors: [
    ...['Detraktor', 'Jumlah detraktor', 'Total detraktor', 'Pengkritik', 'Responden detraktor', 'Jumlah detractor'],
  ],
  entered: ['Masuk tahap', 'Masuk ke tahap', 'Masuk langkah', 'Memasuki tahap', 'Jumlah masuk tahap', 'Mulai tahap'],
  finished: ['Selesai tahap', 'Menyelesaikan tahap', 'Selesai langkah', 'Lolos tahap', 'Jumlah selesai tahap'],
  sent: [
    ...['Email terkirim', 'Terkirim', 'Email dikirim', 'Dikirim', 'Jumlah email terkirim', 'Total terkirim'],
    ...['Jumlah terkirim', 'Pesan terkirim', 'Total penerima', 'Jumlah penerima', 'Penerima', 'Broadcast terkirim'],
  ],
  delivered: [
    ...['Email sampai', 'Email tersampaikan', 'Tersampaikan', 'Email diterima', 'Pengiriman berhasil'],
    ...['Berhasil terkirim', 'Berhasil dikirim', 'Sampai'],
  ],
  opens: [
    ...['Email dibuka', 'Dibuka', 'Total dibuka', 'Jumlah dibuka', 'Pembukaan', 'Total pembukaan'],
    ...['Jumlah pembukaan', 'Pembukaan email'],
  ],
  unique_opens: [
    'Dibuka unik',
    'Pembukaan unik',
    'Email dibuka unik',
    'Jumlah dibuka unik',
    'Pembuka unik',
    'Buka unik',
  ],
  replies: ['Balasan', 'Jumlah balasan', 'Email dibalas', 'Dibalas', 'Total balasan', 'Balasan email'],
  bounces: [
    ...['Email terpental', 'Email bounce', 'Total bounce', 'Jumlah bounce', 'Email gagal terkirim', 'Gagal terkirim'],
    ...['Email memantul', 'Pantulan', 'Total pantulan'],
  ],
  hard_bounces: [
    ...['Pentalan permanen', 'Bounce permanen', 'Pantulan permanen', 'Pantulan keras', 'Hard bounce email'],
    'Jumlah hard bounce',
  ],
  soft_bounces: [
    ...['Pentalan sementara', 'Bounce sementara', 'Pantulan sementara', 'Pantulan lunak', 'Soft bounce email'],
    'Jumlah soft bounce',
  ],
  complaints: [
    ...['Keluhan spam', 'Laporan spam', 'Dilaporkan spam', 'Ditandai spam', 'Aduan spam', 'Jumlah keluhan spam'],
    ...['Komplain spam', 'Laporan penyalahgunaan'],
  ],
  unsubscribes: [
    ...['Berhenti berlangganan', 'Jumlah berhenti berlangganan', 'Batal berlangganan', 'Jumlah unsubscribe'],
    ...['Total unsubscribe', 'Unsubscribe email', 'Keluar dari daftar'],
  ],
  subscribers: [
    ...['Pelanggan email', 'Jumlah subscriber', 'Total subscriber', 'Jumlah pelanggan email', 'Subscriber email'],
    ...['Jumlah subscribers', 'Ukuran daftar'],
  ],
  new_subscribers: [
    ...['Pelanggan email baru', 'Subscriber baru', 'Subscribers baru', 'Jumlah subscriber baru', 'Langganan baru'],
    ...['Penambahan subscriber', 'Pendaftar newsletter'],
  ],
  list_size_at_start: [
    ...['Ukuran daftar di awal periode', 'Ukuran daftar awal', 'Subscriber awal', 'Subscriber di awal periode'],
    ...['Jumlah subscriber awal', 'Pelanggan email awal'],
  ],
  people: ['Jumlah orang', 'Anggota tim', 'Jumlah anggota tim', 'Jumlah karyawan', 'Jumlah staf', 'Jumlah personel'],
  output: ['Hasil kerja', 'Jumlah output', 'Keluaran', 'Hasil kerja tim', 'Output tim'],
  hours_before: [
    ...['Jam sebelum otomatisasi', 'Jam sebelumnya', 'Jam kerja sebelum otomatisasi', 'Waktu sebelum otomatisasi'],
    'Jam sebelum',
  ],
  hours_after: [
    ...['Jam setelah otomatisasi', 'Jam sesudah otomatisasi', 'Jam kerja setelah otomatisasi'],
    ...['Waktu setelah otomatisasi', 'Jam sesudah', 'Jam setelah'],
  ],
  orders_per_year: [
    ...['Pesanan per pelanggan per tahun', 'Pesanan per tahun', 'Frekuensi pembelian per tahun'],
    ...['Jumlah pesanan per tahun', 'Transaksi per tahun', 'Frekuensi pembelian'],
  ],
  cycle_days: [
    ...['Siklus penjualan dalam hari', 'Siklus penjualan', 'Lama siklus penjualan', 'Durasi siklus penjualan'],
    ...['Hari hingga closing', 'Hari sampai closing', 'Lama closing'],
  ],
};
