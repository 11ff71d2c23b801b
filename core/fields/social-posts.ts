import { defineField } from './field.ts';

/** Posts published on social media. */
export const socialPosts = defineField({
  id: 'social_posts',
  label: 'Social posts',
  description: 'Posts published on social media in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Social posts',
    'Social media posts',
    'Social posts published',
    'Posts published',
    'Published posts',
    'Number of posts',
    'Posts',
  ],
  kpi: 'higher',
});
