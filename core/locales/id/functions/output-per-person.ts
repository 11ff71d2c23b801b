import type { FunctionTexts } from '../../locale.ts';

/** The words of OUTPUT_PER_PERSON in Indonesian. */
export const outputPerPerson: FunctionTexts = {
  label: 'Hasil kerja per orang',
  purpose:
    'Menunjukkan berapa banyak yang diselesaikan tiap orang dalam tim, apa pun yang dihitung sebagai hasil kerja.',
  whenPoor:
    'Periksa langkah manual yang bisa diotomatisasi, brief yang tidak jelas, dan pekerjaan yang menumpuk sekaligus.',
};
