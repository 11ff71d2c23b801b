import { divide } from '../expression/expression.ts';
import { leads } from '../fields/leads.ts';
import { mqls } from '../fields/mqls.ts';
import { qualifiedLeads } from '../fields/qualified-leads.ts';
import { spend } from '../fields/spend.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** What one lead costs. */
export const cpl = defineMetric({
  id: 'CPL',
  group: 'value',
  place: 50,
  label: 'Cost per lead',
  purpose: 'Shows what you pay for one lead.',
  unit: 'money',
  better: 'lower',
  inputs: {
    spend,
    leads,
  },
  expression: ({ spend, leads }) => divide(spend, leads),
  variants: [
    { id: 'leads', label: 'per lead', source: 'Mosaic' },
    {
      id: 'qualified-leads',
      label: 'per qualified lead',
      source: 'Juan Ads metric guide, Pedowitz Group',
      fields: { leads: [qualifiedLeads, mqls] },
    },
  ],
  whenPoor: 'Compare channels and audiences, and weigh the price against how many of their leads qualify.',
  examples: [
    { given: { spend: 10000, leads: 200 }, gives: 50, source: 'Mosaic, Cost Per Lead: 10,000 for 200' },
    { given: { spend: 5000, leads: 250 }, gives: 20, source: 'Bit1024, Cost Per Lead: 5,000 for 250' },
    { given: { spend: 5000, leads: 0 }, gives: noAnswer('zero-denominator') },
    { given: { spend: null, leads: 250 }, gives: noAnswer('no-data') },
  ],
  references: ['https://mosaic.tech/financial-metrics/cost-per-lead', 'https://juan-ads.pages.dev/metric-guide'],
});
