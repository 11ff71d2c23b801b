import type { FieldTexts } from '../locale.ts';
import { statusParametersOf } from '../status-parameters.ts';

/** Indonesian words of the arguments that functions about goals share. */
export const goalParameters = {
  actual: {
    label: 'Aktual',
    description:
      'Yang sudah dicapai: total sejauh ini dari sesuatu yang dikumpulkan, atau nilai terakhir suatu tingkat.',
  },
  target: {
    label: 'Target',
    description: 'Nilai yang harus dicapai, atau batas yang harus dijaga.',
  },
  baseline: {
    label: 'Nilai awal',
    description: 'Nilai saat dimulai; 0 jika dikosongkan.',
  },
  levelBaseline: {
    label: 'Nilai awal',
    description: 'Nilai awal suatu tingkat; tanpa itu tingkat dinilai dari targetnya saja.',
  },
  paceBaseline: {
    label: 'Nilai awal',
    description: 'Nilai awal suatu tingkat; jenis lain tidak memerlukannya.',
  },
  changeBaseline: {
    label: 'Nilai awal',
    description: 'Nilai asal perubahan; tidak boleh di bawah 0.',
  },
  change: {
    label: 'Perubahan',
    description:
      'Perubahan sebagai pecahan dari nilai awal: 0,15 untuk naik 15%, -0,5 untuk setengah, 1 untuk dua kali.',
  },
  start: {
    label: 'Mulai',
    description: 'Hari pertama, ikut dihitung.',
  },
  due: {
    label: 'Tenggat',
    description: 'Hari terakhir, ikut dihitung.',
  },
  asOf: {
    label: 'Per tanggal',
    description: 'Hari terakhir yang tercakup dalam nilai aktual; dianggap sudah lewat.',
  },
  kind: {
    label: 'Jenis',
    description:
      'Jenis angkanya: "cumulative" (jika dikosongkan), "level", "ceiling", "at-least", "at-most", atau "milestone".',
  },
  curve: {
    label: 'Kurva',
    description: 'Cara rencana dibagi per hari: "linear" (jika dikosongkan) atau "working-days".',
  },
  weekend: {
    label: 'Akhir pekan',
    description: 'Hari yang bukan hari kerja: "sat-sun" (jika dikosongkan) atau "fri-sat".',
  },
  holidays: {
    label: 'Hari libur',
    description:
      'Rentang hari selain akhir pekan saat tidak ada yang bekerja; hanya "working-days" yang tidak menghitungnya.',
  },
  better: {
    label: 'Arah baik',
    description: 'Arah yang baik: "higher" (jika dikosongkan) atau "lower".',
  },
  language: {
    label: 'Bahasa',
    description: 'Bahasa jawaban: "en" (jika dikosongkan), "tr", "id", "ar", atau "pl".',
  },
  onTrack: {
    label: 'Batas sesuai rencana',
    description: 'Laju minimal agar sesuai rencana; 95% jika dikosongkan.',
  },
  atRisk: {
    label: 'Batas berisiko',
    description: 'Di bawah laju ini jauh dari rencana; 75% jika dikosongkan.',
  },
  daysPerWeek: {
    label: 'Hari per minggu',
    description: 'Berapa hari per minggu yang menghasilkan; 7 jika dikosongkan, 5 untuk minggu kerja.',
  },
  dates: {
    label: 'Tanggal',
    description: 'Hari tiap nilai, urutan bebas.',
  },
  values: {
    label: 'Nilai',
    description: 'Tambahan tiap hari, bukan total berjalan; untuk tingkat, nilainya pada hari itu.',
  },
  windowDays: {
    label: 'Jendela',
    description: 'Berapa hari terakhir yang menunjukkan arahnya; 28 jika dikosongkan.',
  },
  forecastStart: {
    label: 'Mulai',
    description: 'Hari pertama yang masuk total; tanggal pertama jika dikosongkan.',
  },
  forecastAsOf: {
    label: 'Per tanggal',
    description: 'Hari terakhir yang sudah lewat: baris sesudahnya diabaikan. Tanggal terakhir jika dikosongkan.',
  },
  weights: {
    label: 'Bobot',
    description: 'Untuk rasio: penyebutnya, misalnya pengunjung, agar hari yang ramai lebih berarti.',
  },
  highest: {
    label: 'Tertinggi',
    description:
      'Nilai tertinggi yang bisa dicapai suatu tingkat, misalnya 1 untuk rasio: perkiraan tidak melampauinya.',
  },
  objective: {
    label: 'Sasaran',
    description: 'Apa yang harus berubah, dalam satu kalimat.',
  },
  metric: {
    label: 'Metrik',
    description: 'Metrik atau kolom yang mengukurnya.',
  },
  smartBaseline: {
    label: 'Nilai awal',
    description: 'Nilai saat dimulai.',
  },
  owner: {
    label: 'Penanggung jawab',
    description: 'Satu orang yang bertanggung jawab.',
  },
  goal: {
    label: 'Tujuan',
    description: 'Tujuan jangka panjang yang didukung.',
  },
  bestPast: {
    label: 'Terbaik sebelumnya',
    description: 'Periode terbaik sejauh ini, untuk menilai apakah target terjangkau.',
  },
  smartBetter: {
    label: 'Arah baik',
    description: 'Arah yang baik: "higher" atau "lower". Jika dikosongkan, mengikuti metrik yang dikenal.',
  },
} as const satisfies Readonly<Record<string, FieldTexts>>;

/** The arguments of GOAL_STATUS and GOAL_REASON, which are the same. */
export const statusParameters = statusParametersOf(goalParameters);
