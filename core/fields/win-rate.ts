import { defineField } from './field.ts';

/** The part of deals that are won. */
export const winRate = defineField({
  id: 'win_rate',
  label: 'Win rate',
  description: 'Share of deals that are won; 25% is 0.25.',
  type: 'ratio',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Win rate',
    'Deal win rate',
    'Opportunity win rate',
    'Close rate',
    'Closing rate',
    'Deal close rate',
    'Win percentage',
  ],
});
