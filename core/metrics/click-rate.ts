import { divide } from '../expression/expression.ts';
import { clicks } from '../fields/clicks.ts';
import { delivered } from '../fields/delivered.ts';
import { opens } from '../fields/opens.ts';
import { sent } from '../fields/sent.ts';
import { uniqueClicks } from '../fields/unique-clicks.ts';
import { uniqueOpens } from '../fields/unique-opens.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of delivered emails in which a link was clicked. */
export const clickRate = defineMetric({
  id: 'CLICK_RATE',
  group: 'engagement',
  place: 30,
  label: 'Click rate',
  purpose: 'Shows how many of the people who got your email clicked a link in it.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    clicks: from([uniqueClicks, clicks], {
      label: 'Clicks',
      description: 'Emails in which a link was clicked; each recipient once where the data says so.',
    }),
    delivered,
  },
  expression: ({ clicks, delivered }) => divide(clicks, delivered),
  variants: [
    { id: 'delivered', label: 'per email delivered', source: 'HubSpot, MailBluster' },
    { id: 'sent', label: 'per email sent', source: 'Delivra, as clickthrough rate', fields: { delivered: [sent] } },
    {
      id: 'opens',
      label: 'per email opened',
      source: 'MailBluster, as click-through rate',
      fields: { delivered: [uniqueOpens, opens] },
    },
  ],
  whenPoor: 'Look at the offer, the call to action and whether the email keeps what its subject line promised.',
  examples: [
    {
      given: { clicks: 100, delivered: 500 },
      gives: 100 / 500,
      source: 'MailBluster, What is click rate: 100 of 500 delivered',
    },
    {
      given: { clicks: 25, delivered: 200 },
      gives: 25 / 200,
      source: 'MailBluster, What is click-through rate: 25 of 200 opened',
    },
    { given: { clicks: 10, delivered: 0 }, gives: noAnswer('zero-denominator') },
    { given: { clicks: null, delivered: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://knowledge.hubspot.com/articles/kcs_article/email/how-does-hubspot-calculate-delivery-rate-open-rate-and-click-rate-for-emails',
    'https://mailbluster.com/helps/what-is-click-rate',
    'https://mailbluster.com/helps/what-is-click-through-rate',
  ],
});
