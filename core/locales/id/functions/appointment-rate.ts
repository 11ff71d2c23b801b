import type { FunctionTexts } from '../../locale.ts';

/** The words of APPOINTMENT_RATE in Indonesian. */
export const appointmentRate: FunctionTexts = {
  label: 'Tingkat janji temu',
  purpose: 'Menunjukkan berapa banyak panggilan telepon yang berbuah janji temu.',
  whenPoor: 'Periksa mutu daftar yang dihubungi, kalimat pembuka panggilan, dan kecepatan tindak lanjut.',
};
