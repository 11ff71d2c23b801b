import { divide } from '../expression/expression.ts';
import { conversions } from '../fields/conversions.ts';
import { landingPageSessions } from '../fields/landing-page-sessions.ts';
import { landingPageVisitors } from '../fields/landing-page-visitors.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of a landing page’s visitors who converted there. */
export const landingPageConversion = defineMetric({
  id: 'LANDING_PAGE_CONVERSION',
  group: 'conversion',
  place: 20,
  label: 'Landing page conversion rate',
  purpose: 'Shows how well a landing page turns the people who reach it into results.',
  unit: 'ratio',
  better: 'higher',
  inputs: {
    conversions,
    landing_page_visitors: landingPageVisitors,
  },
  expression: ({ conversions, landing_page_visitors }) => divide(conversions, landing_page_visitors),
  variants: [
    { id: 'visitors', label: 'per visitor of the page', source: 'Piwik PRO glossary' },
    {
      id: 'sessions',
      label: 'per session on the page',
      source: 'Omega Point',
      fields: { landing_page_visitors: [landingPageSessions] },
    },
  ],
  whenPoor: 'Check that the page keeps the promise of the ad, asks for one thing only and loads fast on a phone.',
  examples: [
    {
      given: { conversions: 10, landing_page_visitors: 200 },
      gives: 0.05,
      source: 'Piwik PRO, Conversion rate: 10 of 200',
    },
    { given: { conversions: 42, landing_page_visitors: 600 }, gives: 0.07, source: 'by hand: 42 of 600' },
    { given: { conversions: 3, landing_page_visitors: 0 }, gives: noAnswer('zero-denominator') },
    { given: { conversions: 10, landing_page_visitors: null }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://piwik.pro/glossary/conversion-rate/',
    'https://omegapoint.systems/omega/benchmarks/website-landing-page-conversion-rate',
  ],
});
