import { divide } from '../expression/expression.ts';
import { marketingLeads } from '../fields/marketing-leads.ts';
import { wonMarketingDeals } from '../fields/won-marketing-deals.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of marketing’s leads that became won deals. */
export const marketingCloseRate = defineMetric({
  id: 'MARKETING_CLOSE_RATE',
  group: 'conversion',
  place: 210,
  label: 'Marketing close rate',
  purpose: 'Shows how many of the leads marketing brought in end as won deals.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    won_marketing_deals: wonMarketingDeals,
    marketing_leads: marketingLeads,
  },
  expression: ({ won_marketing_deals, marketing_leads }) => divide(won_marketing_deals, marketing_leads),
  whenPoor: 'Compare campaigns by what they close, not by leads, and move budget to those that sell.',
  examples: [
    { given: { won_marketing_deals: 24, marketing_leads: 800 }, gives: 0.03, source: 'by hand: 24 of 800' },
    { given: { won_marketing_deals: 45, marketing_leads: 600 }, gives: 0.075, source: 'by hand: 45 of 600' },
    { given: { won_marketing_deals: 2, marketing_leads: 0 }, gives: noAnswer('zero-denominator') },
    { given: { won_marketing_deals: null, marketing_leads: 600 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://kubaru.io/close-rate/',
    'https://croindex.pages.dev/calculators/lead-to-sale-conversion-calculator.html',
  ],
});
