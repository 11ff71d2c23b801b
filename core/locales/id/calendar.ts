import type { Calendar } from '../locale.ts';

/** Months, weekdays and period headings in Indonesian, with the spellings that people and exports mix. */
export const calendar: Calendar = {
  monthNames: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  monthAbbreviations: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  otherMonthForms: [
    [],
    ['pebruari', 'febuari', 'peb'],
    ['mrt'],
    [],
    [],
    [],
    [],
    ['agt', 'ags', 'agst', 'agus', 'aug'],
    ['sept'],
    ['oct'],
    ['nop', 'nopember'],
    ['dec'],
  ],
  weekdayForms: [
    ...['senin', 'selasa', 'rabu', 'kamis', 'jumat', "jum'at", 'jum’at', 'sabtu', 'minggu', 'ahad'],
    ...['sen', 'sel', 'rab', 'kam', 'jum', 'sab', 'min', 'mgg', 'jmt', 'sbt'],
  ],
  // A bare `k` is a thousand and a bare `m` may be a million or a billion, so neither stands for a period.
  quarterForms: ['q', 'kuartal', 'kuartal ke', 'triwulan', 'triwulan ke', 'tw', 'kw'],
  weekForms: ['minggu', 'minggu ke', 'pekan', 'pekan ke', 'mgg', 'w', 'week'],
  periodLabels: {
    day: '{day} {month} {year}',
    week: 'Minggu {week} {year}',
    month: '{month} {year}',
    quarter: 'Q{quarter} {year}',
    fiscalQuarter: 'Q{quarter} FY{year}',
  },
};
