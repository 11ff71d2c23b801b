import type { Calendar } from '../locale.ts';

/** Turkish months and weekdays. Forms without Turkish letters stand beside the correct ones: capital I lowers to i. */
export const calendar: Calendar = {
  monthNames: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  monthAbbreviations: ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'],
  otherMonthForms: [
    ['ock'],
    ['subat', 'sub', 'şbt', 'sbt'],
    ['mrt'],
    ['nsn'],
    ['mayis', 'mys'],
    ['hzr'],
    ['tmz'],
    ['agustos', 'agu', 'ağs', 'ags'],
    ['eylul'],
    ['ekm'],
    ['kasim', 'ksm'],
    ['aralik', 'arl'],
  ],
  weekdayForms: [
    ...['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
    ...['pzt', 'sal', 'çar', 'çrş', 'per', 'prş', 'cum', 'cmt', 'paz'],
    ...['pt', 'sa', 'ça', 'pe', 'cu', 'ct', 'pz'],
    ...['sali', 'carsamba', 'persembe', 'car', 'crs', 'prs'],
  ],
  quarterForms: ['ç', 'çyr', 'çeyrek', 'ceyrek', 'çeyreği', 'ceyregi', 'q'],
  weekForms: ['hafta', 'haftası', 'haftasi', 'hft', 'h', 'w'],
  periodLabels: {
    day: '{day} {month} {year}',
    week: '{week}. hafta {year}',
    month: '{month} {year}',
    quarter: 'Ç{quarter} {year}',
    fiscalQuarter: 'Ç{quarter} MY{year}',
  },
};
