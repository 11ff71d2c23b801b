import type { FunctionTexts } from '../../locale.ts';

/** Engagement rate in Arabic. */
export const engagementRate: FunctionTexts = {
  label: 'معدل التفاعل',
  purpose: 'يبيّن نسبة من يتفاعلون مع منشوراتك ممن يرونك أو يتابعونك.',
  whenPoor: 'انظر أي الأشكال والموضوعات يلقى تفاعلًا، ومتى تنشر، وهل ترد على التعليقات.',
  parameters: {
    audience: {
      label: 'الجمهور',
      description: 'عدد من وصل إليهم المنشور، أو المتابعون أو مرات الظهور إن كان تعريفك كذلك.',
    },
  },
  variants: {
    reach: 'لكل شخص تم الوصول إليه',
    followers: 'لكل متابع',
    impressions: 'لكل ظهور',
  },
};
