import { comments } from './comments.ts';
import { defineField } from './field.ts';
import { likes } from './likes.ts';
import { reposts } from './reposts.ts';
import { shares } from './shares.ts';

/** All reactions to a post. */
export const engagements = defineField({
  id: 'engagements',
  label: 'Engagements',
  description: 'Likes, comments, shares and other reactions to the post.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Engagements',
    'Total engagements',
    'Engagements (total)',
    'Post engagements',
    'Post engagement',
    'Total engagement',
    'Page engagement',
    'Total social actions',
    'Social actions',
    'Reactions, comments and shares',
    'Engagement',
  ],
  follows: [{ plus: [likes, comments, shares, reposts], needs: 'any' }],
});
