import { type Answer, isFlaw, isNoAnswer, isNoData, noAnswer } from '../values/no-answer.ts';
import { type Column, defineColumnMetric } from './metric.ts';

type Cells = readonly Answer[];

const orZero = (cell: Answer): number => (isNoAnswer(cell) ? 0 : cell);

/** The one row or the one column of a range; undefined where it has more. */
function lineOf(range: Column): Cells | undefined {
  if (range.length === 1) return range[0];
  return range.every((row) => row.length === 1) ? range.flat() : undefined;
}

/** The signals of each lead, as many as there are weights; undefined where their counts differ. */
function leadsOf(signals: Column, weights: Column, count: number): Column | undefined {
  const upright = count > 1 && weights.length === count && signals.length === count;
  if (upright && signals.every((row) => row.length === 1)) return [signals.flat()];
  return signals.every((row) => row.length === count) ? signals : undefined;
}

type Matched = Readonly<{ leads: Column; line: Cells }>;

/** Leads with the weights of their signals; null where their counts differ. */
function matched(signals: Column, weights: Column): Matched | null {
  const line = lineOf(weights);
  const leads = line && leadsOf(signals, weights, line.length);
  return leads ? { leads, line } : null;
}

/** What a full score is: the number given, else the sum of the weights that add to one. */
function fullScore(weights: readonly number[], highest: Column | undefined): Answer {
  const given = highest?.flat() ?? [];
  if (given.length > 1) return noAnswer('shape-mismatch', { parameter: 'highest' });
  const [full] = given;
  if (full === undefined || isNoData(full)) return weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  if (typeof full === 'number' && full < 0) {
    return noAnswer('out-of-range', { parameter: 'highest', found: String(full), atLeast: 0 });
  }
  return full;
}

function scoreOf(lead: Cells, weights: readonly number[], full: number): Answer {
  if (lead.every(isNoData)) return noAnswer('no-data', { parameter: 'signals' });
  const flaw = lead.find(isFlaw);
  if (flaw) return flaw;
  if (full === 0) return noAnswer('zero-denominator', { parameter: 'highest' });
  const points = lead.reduce<number>((sum, signal, column) => sum + orZero(signal) * (weights[column] as number), 0);
  const score = (points / full) * 100;
  return Number.isNaN(score) ? noAnswer('out-of-range', { parameter: 'signals' }) : Math.min(100, Math.max(0, score));
}

function compute({ signals = [], weights = [], highest }: Readonly<Record<string, Column | undefined>>) {
  if (weights.flat().every(isNoData)) return noAnswer('no-data', { parameter: 'weights' });
  const cells = signals.flat();
  if (cells.length <= 1 && cells.every(isNoData)) return noAnswer('no-data', { parameter: 'signals' });
  const isNamed = weights[0]?.every(isNoData);
  // A blank on top of a column of weights is where its name stands.
  const found = matched(signals, weights) ?? (isNamed ? matched(signals, weights.slice(1)) : null);
  if (!found) return noAnswer('shape-mismatch', { parameter: 'weights' });

  const { leads, line } = found;
  const numbers = line.map(orZero);
  const full = line.find(isFlaw) ?? fullScore(numbers, highest);
  if (isNoAnswer(full) && full.code === 'shape-mismatch') return full;
  const scores = leads.map((lead) => (isNoAnswer(full) ? full : scoreOf(lead, numbers, full)));
  const [only, ...others] = scores;
  return only !== undefined && others.length === 0 ? only : scores.map((score) => [score]);
}

/** How ready each lead is to buy, from the signals it gave and what each signal weighs. */
export const leadScore = defineColumnMetric({
  id: 'LEAD_SCORE',
  group: 'conversion',
  place: 160,
  label: 'Lead score',
  purpose: 'Ranks leads from 0 to 100 by what they did and who they are, so that sales calls the best first.',
  unit: 'points',
  better: 'higher',
  inputs: {
    signals: {
      label: 'Signals',
      description:
        'One row a lead, one column a signal: 1 or a ticked box where the lead gave it, 0 or empty where not, or how often.',
      fields: [],
      takesTicks: true,
    },
    weights: {
      label: 'Weights',
      description: 'What each signal is worth, in the order of the columns; below zero where it speaks against a sale.',
      fields: [],
    },
    highest: {
      label: 'Highest',
      description: 'The points that make a score of 100; left out, the sum of the weights above zero.',
      fields: [],
      optional: true,
      atLeast: 0,
    },
  },
  compute,
  whenPoor:
    'Check that the signals tell buyers from browsers: score last year’s customers and see where they come out.',
  examples: [
    {
      given: { signals: [[1, 1, 0, 0]], weights: [[10, 5, 15, -10]] },
      gives: 50,
      source:
        'points after Pipeline Lab’s list (demo 10, pricing page 5, ideal customer 15, student −10); by hand: 15 of 30',
    },
    {
      given: {
        signals: [
          [1, 1, 1],
          [1, 0, 0],
          [0, 0, 1],
        ],
        weights: [[30, 20, -10]],
      },
      gives: [[80], [60], [0]],
      source: 'by hand: 40, 30 and −10 of 50, held to 0',
    },
    {
      given: { signals: [[3, 2]], weights: [[10], [5]], highest: 80 },
      gives: 50,
      source: 'by hand: 30 + 10 of 80, with the weights as a column',
    },
    {
      given: {
        signals: [
          [1, null],
          [null, null],
        ],
        weights: [[10, 10]],
      },
      gives: [[50], [noAnswer('no-data')]],
      source: 'by hand: an empty signal is an absent one, a lead without any has no score',
    },
    {
      given: {
        signals: [
          [true, false, true],
          [false, false, false],
        ],
        weights: [[10, 10, 5]],
      },
      gives: [[60], [0]],
      source: 'by hand: boxes; 15 of 25, and a lead of which none is ticked',
    },
    { given: { signals: [[1, 0]], weights: [[-10, -5]] }, gives: noAnswer('zero-denominator') },
    { given: { signals: [[1, 0, 1]], weights: [[10, 5]] }, gives: noAnswer('shape-mismatch') },
  ],
  references: [
    'https://newsletter.pipelinelab.consulting/p/hubspot-lead-scoring-how-to-focus-sales-on-the-right-leads-done-with-automation',
    'https://www.nettly.co/blog/hubspot-lead-scoring',
  ],
});
