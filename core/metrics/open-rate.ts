import { divide } from '../expression/expression.ts';
import { delivered } from '../fields/delivered.ts';
import { opens } from '../fields/opens.ts';
import { sent } from '../fields/sent.ts';
import { uniqueOpens } from '../fields/unique-opens.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric, from } from './metric.ts';

/** Share of delivered emails that were opened. */
export const openRate = defineMetric({
  id: 'OPEN_RATE',
  group: 'engagement',
  place: 20,
  label: 'Open rate',
  purpose: 'Shows how many of the people who got your email opened it.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    opens: from([uniqueOpens, opens], {
      label: 'Opens',
      description: 'Emails that were opened; each recipient once where the data says so.',
    }),
    delivered,
  },
  expression: ({ opens, delivered }) => divide(opens, delivered),
  variants: [
    { id: 'delivered', label: 'per email delivered', source: 'HubSpot, Kawaa' },
    { id: 'sent', label: 'per email sent', source: 'GetResponse, Kraken Data', fields: { delivered: [sent] } },
  ],
  whenPoor: 'Look at the subject line, the timing and how relevant the email is to those who get it.',
  examples: [
    { given: { opens: 60, delivered: 100 }, gives: 60 / 100, source: 'MailBluster, reports: 60 of 100 delivered' },
    { given: { opens: 10, delivered: 0 }, gives: noAnswer('zero-denominator') },
    { given: { opens: null, delivered: 10 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://knowledge.hubspot.com/articles/kcs_article/email/how-does-hubspot-calculate-delivery-rate-open-rate-and-click-rate-for-emails',
    'https://kawaa.com/glossary/open-rate',
    'https://getresponse.com/help/glossary/open-rate.html',
  ],
});
