import type { FunctionTexts } from '../../locale.ts';

/** The words of CTR in Indonesian. */
export const ctr: FunctionTexts = {
  label: 'Rasio klik-tayang (CTR)',
  purpose: 'Menunjukkan seberapa sering orang yang melihat iklan mengkliknya.',
  whenPoor: 'Periksa materi iklan, audiens, dan kata kunci, serta seberapa cocok iklan dengan keduanya.',
};
