import { divide } from '../expression/expression.ts';
import { clicks } from '../fields/clicks.ts';
import { opens } from '../fields/opens.ts';
import { uniqueClicks } from '../fields/unique-clicks.ts';
import { uniqueOpens } from '../fields/unique-opens.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of opened emails in which a link was clicked. */
export const clickToOpenRate = defineMetric({
  id: 'CLICK_TO_OPEN_RATE',
  group: 'engagement',
  place: 40,
  label: 'Click-to-open rate',
  purpose: 'Shows how many of the people who opened your email clicked a link in it.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    clicks: from([uniqueClicks, clicks], {
      label: 'Clicks',
      description: 'Emails in which a link was clicked; each recipient once where the data says so.',
    }),
    opens: from([uniqueOpens, opens], {
      label: 'Opens',
      description: 'Emails that were opened; each recipient once where the data says so.',
    }),
  },
  expression: ({ clicks, opens }) => divide(clicks, opens),
  whenPoor: 'The subject line did its work: look at the content, the layout and the call to action.',
  examples: [
    { given: { clicks: 50, opens: 90 }, gives: 50 / 90, source: 'Pushsend, click-to-open rate: 50 of 90' },
    { given: { clicks: 10, opens: 0 }, gives: noAnswer('zero-denominator') },
    { given: { clicks: null, opens: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://www.campaignmonitor.com/resources/glossary/click-to-open-rate-ctor/',
    'https://mailflowauthority.com/monitoring-analytics/email-click-through-rate-vs-rate',
    'https://knowledge.pushsend.com/hc/en-us/articles/360020929991-What-is-a-Click-to-Open-Rate-and-how-is-it-measured-',
  ],
});
