import type { FunctionTexts } from '../../locale.ts';

/** The words of TRIGGER_RATE in Indonesian. */
export const triggerRate: FunctionTexts = {
  label: 'Tingkat pemicuan otomatisasi',
  purpose: 'Menunjukkan seberapa sering kontak melakukan sesuatu yang memicu pesan otomatis.',
  whenPoor: 'Pastikan pelacakan berfungsi, syaratnya tidak terlalu sempit, dan kontaknya masih aktif.',
};
