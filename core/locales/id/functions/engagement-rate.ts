import type { FunctionTexts } from '../../locale.ts';

/** The words of ENGAGEMENT_RATE in Indonesian. */
export const engagementRate: FunctionTexts = {
  label: 'Tingkat keterlibatan',
  purpose: 'Menunjukkan berapa banyak orang yang melihat atau mengikuti akun lalu bereaksi terhadap postingan.',
  whenPoor: 'Lihat format dan topik mana yang mendapat reaksi, kapan postingan terbit, dan apakah komentar dijawab.',
  parameters: {
    audience: {
      label: 'Audiens',
      description: 'Orang yang terjangkau, atau pengikut atau impresi jika itu definisi yang dipakai.',
    },
  },
  variants: {
    reach: 'per orang yang terjangkau',
    followers: 'per pengikut',
    impressions: 'per impresi',
  },
};
