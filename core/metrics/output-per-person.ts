import { divide } from '../expression/expression.ts';
import { output } from '../fields/output.ts';
import { people } from '../fields/people.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What each person of a team produced on average. */
export const outputPerPerson = defineMetric({
  id: 'OUTPUT_PER_PERSON',
  group: 'activity',
  place: 20,
  label: 'Output per person',
  purpose: 'Shows how much each person in the team gets done, whatever you count as output.',
  unit: 'number',
  better: 'higher',
  inputs: { output, people },
  expression: ({ output, people }) => divide(output, people),
  whenPoor: 'Look at the manual steps that automation could take over, unclear briefs and too much work at once.',
  examples: [
    {
      given: { output: 100000, people: 50 },
      gives: 100000 / 50,
      source: '7search calculator, productivity per employee: 100,000 by 50',
    },
    { given: { output: 36, people: 8 }, gives: 36 / 8, source: 'by hand: 36 campaigns by 8 people' },
    { given: { output: 10, people: 0 }, gives: noAnswer('zero-denominator') },
    { given: { output: null, people: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.tutor2u.net/business/topics/labour-productivity',
    'https://calculator.7search.cc/calc/labor-productivity-calculator.php',
  ],
});
