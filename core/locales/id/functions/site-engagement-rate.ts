import type { FunctionTexts } from '../../locale.ts';

/** The words of SITE_ENGAGEMENT_RATE in Indonesian. */
export const siteEngagementRate: FunctionTexts = {
  label: 'Tingkat engagement situs',
  purpose: 'Menunjukkan berapa banyak sesi di situs yang lebih dari sekadar melihat sekilas.',
  whenPoor:
    'Pastikan halaman menepati janji iklan atau hasil pencarian, cepat dimuat, dan menunjukkan langkah berikutnya.',
};
