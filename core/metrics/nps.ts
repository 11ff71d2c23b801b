import { divide, multiply, subtract } from '../expression/expression.ts';
import { detractors } from '../fields/detractors.ts';
import { promoters } from '../fields/promoters.ts';
import { responses } from '../fields/responses.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Promoters less detractors for every hundred answers. */
export const nps = defineMetric({
  id: 'NPS',
  group: 'customer',
  place: 100,
  label: 'Net promoter score',
  purpose: 'Shows whether more customers would recommend you than warn others off, from -100 to 100.',
  unit: 'points',
  better: 'higher',
  inputs: { promoters, detractors, responses },
  expression: ({ promoters, detractors, responses }) =>
    multiply(divide(subtract(promoters, detractors), responses), 100),
  whenPoor:
    'Talk to the detractors first: look for one cause they share, then at what would turn passives into promoters.',
  examples: [
    {
      given: { promoters: 100, detractors: 80, responses: 210 },
      gives: (20 / 210) * 100,
      source: 'MeasuringUsability, NPS: 100 promoters, 30 passives, 80 detractors, 9.5',
    },
    {
      given: { promoters: 30, detractors: 20, responses: 100 },
      gives: ((30 - 20) / 100) * 100,
      source: 'DELA, annual report 2018: 30 % less 20 %, +10',
    },
    { given: { promoters: 0, detractors: 40, responses: 40 }, gives: -100, source: 'by hand: all are detractors' },
    { given: { promoters: 0, detractors: 0, responses: 0 }, gives: noAnswer('zero-denominator') },
    { given: { promoters: null, detractors: 20, responses: 100 }, gives: noAnswer('no-data') },
  ],
  references: [
    'https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score',
    'https://support.nicereply.com/article/266-how-is-nps-calculated',
    'https://gist.github.com/fitzgeraldsteele/7361953',
  ],
});
