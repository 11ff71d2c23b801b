import type { GoalsSheetTexts } from '../locale.ts';

export const goalsSheetTexts: GoalsSheetTexts = {
  sheetGoals: 'Sasaran',
  sheetGoalWorkings: 'Perhitungan sasaran',
  sheetGoalFigures: 'Angka sasaran',
  sheetGoalChoices: 'Pilihan sasaran',
  goalsTitle: 'Tujuan dan sasaran',
  beginExamples: 'Ketik sasaran Anda di atas contoh: sel kuning untuk Anda isi, selebihnya terisi sendiri.',
  beginOwn:
    'Sel kuning untuk Anda isi, selebihnya terisi sendiri. Setiap tujuan punya satu baris kosong di bawah sasarannya.',
  reportLine:
    'Tanggal laporan {date}, diatur di lembar {sheet}. Sesuai rencana mulai {on_track} dari rencana, berisiko mulai {at_risk}.',
  barLegend: '█ selesai   ┃ posisi rencana hari ini',
  partMain: 'Sasaran Anda: isi kolom-kolom ini',
  partStanding: 'Posisi saat ini',
  partMore: 'Selengkapnya, bila perlu',
  partOverride: 'Status yang diubah manual',
  goalMark: 'Tujuan',
  goalCount: 'Sasaran yang dihitung: {count}',
  withoutGoal: 'Sasaran tanpa tujuan perusahaan',
  exampleMark: 'contoh',
  exampleFirst: 'Contoh.',
  bothReadings:
    'Perubahan {change} dibaca terhadap rasionya sendiri: {baseline} menjadi {relative}. Dalam poin hasilnya {points}.',

  sourceTyped: 'diketik',
  sourceData: 'Data',
  sourceCheckIn: 'laporan kemajuan',
  needsDates: 'Ketik tanggal mulai dan tenggat.',
  dueBeforeStart: 'Tenggatnya sebelum tanggal mulai: tukar atau perbaiki tanggalnya.',
  needsTarget:
    'Ketik target, atau nilai awal dan perubahan yang diinginkan. Untuk hal yang selesai atau belum, pilih jenis “{milestone}”.',
  noRowsForFilters:
    'Data tidak punya baris seperti itu: periksa pasar, segmen, saluran, kampanye, dan penanggung jawab di Data.',
  overridden: 'Diubah oleh {by} sampai {until}: {why} (Menurut aturan: {status}.)',
  overrideOver: '{reason} (Status yang diubah manual berakhir pada {until}.)',
  overrideIncomplete: '{reason} (Status yang diubah manual hanya berlaku bila ada siapa, alasan, dan sampai kapan.)',
  forecastNeedsData: 'Hanya untuk yang dihitung dari Data.',
  forecastTooShort: 'Harinya terlalu sedikit untuk diperkirakan.',
  forecastUntested: 'Laju terakhir; belum diuji pada masa lalu: buat ulang.',
  forecastNotTried: '{method}; masa lalunya terlalu singkat untuk mengujinya.',
  forecastNotEnough: 'Laju terkini; riwayatnya terlalu sedikit untuk diuji.',
  notInData: '{reason} Data tidak memuat “{measure}”: ketik capaiannya di “{column}” atau tambahkan laporan kemajuan.',
  typeActual: '{reason} Ketik di “{column}” atau tambahkan laporan kemajuan.',
  actualUnreadable: '{reason} “{found}” di “{column}” bukan angka dan tidak dihitung: ketik angkanya saja.',
  actualTypedOver: 'Ada angka di “{actual}” yang menggantikan rumusnya dan tidak dihitung: ketik di “{column}”.',
  changeNotUsed: 'Target dan perubahan lain sama-sama diketik: target yang berlaku.',
  changeUnreadable:
    '“{found}” di “{column}” bukan persen: ketik persen, misalnya -50% untuk setengahnya, atau ketik targetnya.',
  noPlanPoints: 'Belum ada titik di “{sheet}”: setiap hari dihitung sama.',
  andMore: 'Dan {count} hal lagi.',
  forecastTried: '{method}; meleset {error} saat diuji pada masa lalu ({day}).',
};
