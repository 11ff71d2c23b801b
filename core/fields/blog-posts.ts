import { defineField } from './field.ts';

/** Articles published on the blog. */
export const blogPosts = defineField({
  id: 'blog_posts',
  label: 'Blog posts published',
  description: 'Articles published on the blog in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Blog posts published',
    'Blog posts',
    'Published blog posts',
    'Blog articles',
    'Articles published',
    'Published articles',
  ],
  kpi: 'higher',
});
