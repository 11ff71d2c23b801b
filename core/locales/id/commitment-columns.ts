import type { CommitmentColumnTexts } from '../locale.ts';

/** The columns of a table of commitments in Indonesian. */
export const commitmentColumns: CommitmentColumnTexts = {
  commitment: {
    label: 'Komitmen',
    hint: 'Yang akan dikerjakan tim.',
    headers: ['Janji', 'Pekerjaan', 'Tugas', 'Kegiatan', 'Aktivitas', 'Tindakan', 'Deskripsi'],
  },
  how_many: {
    label: 'Berapa banyak',
    hint: 'Berapa setiap kalinya: 2 posting per bulan adalah 2.',
    headers: ['Jumlah', 'Banyaknya', 'Seberapa sering', 'Frekuensi'],
  },
  per: { label: 'Per', hint: 'Hari, minggu, bulan, atau kuartal.', headers: ['Periode', 'Setiap periode'] },
  for_each: {
    label: 'Untuk setiap',
    hint: 'Untuk tiap apa dikerjakan: tiap artikel, tiap prospek.',
    headers: ['Untuk tiap', 'Satuan'],
  },
  within_days: {
    label: 'Dalam hari',
    hint: 'Berapa hari sesudahnya.',
    headers: ['Batas hari', 'Lama hari', 'Dalam waktu'],
  },
  from: {
    label: 'Dari',
    hint: 'Posisi sekarang, jika suatu nilai akan diubah.',
    headers: ['Nilai awal', 'Baseline', 'Nilai saat ini'],
  },
  to: { label: 'Menjadi', hint: 'Posisi yang dituju.', headers: ['Target', 'Nilai target'] },
  objective: {
    label: 'Sasaran',
    hint: 'Nomor atau kata-kata sasaran yang didukungnya.',
    headers: ['No sasaran', 'Nomor sasaran', 'Mendukung sasaran', 'Tujuan'],
  },
  measure: {
    label: 'Dihitung dengan',
    hint: 'Metrik atau bidang yang menghitungnya, jika ada di data.',
    headers: ['Diukur dengan', 'Metrik', 'KPI', 'Indikator'],
  },
  department: { label: 'Departemen', hint: 'Pemasaran, penjualan, atau lainnya.', headers: ['Divisi', 'Bagian'] },
  team: { label: 'Tim', hint: 'Yang mengerjakannya.', headers: ['Kelompok'] },
  owner: {
    label: 'Penanggung jawab',
    hint: 'Satu orang yang bertanggung jawab.',
    headers: ['PIC', 'Pemilik', 'PJ', 'Pelaksana'],
  },
  people: { label: 'Jumlah orang', hint: 'Berapa orang yang mengerjakannya.', headers: ['Orang', 'Banyak orang'] },
  start: { label: 'Mulai', hint: 'Hari pertama yang dihitung.', headers: ['Tanggal mulai', 'Tgl mulai', 'Awal'] },
  due: {
    label: 'Tenggat',
    hint: 'Hari terakhir yang dihitung.',
    headers: ['Tenggat waktu', 'Batas waktu', 'Tanggal selesai', 'Selesai', 'Sampai', 'Deadline'],
  },
  id: {
    label: 'No.',
    hint: 'Nomor yang dipakai laporan kemajuan.',
    headers: ['Nomor', 'No urut', 'No komitmen', 'ID', '#'],
  },
};
