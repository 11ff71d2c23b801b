import { askedRows, chosenMetrics, withMetrics } from '../../sidebar/build/chosen-metrics.ts';
import type { Support } from '../../sidebar/work/support.ts';

const metric = (id: string, unanswered: string | null): Support['metrics'][number] => ({
  ...{ id, label: id, group: 'value', purpose: '' },
  unanswered,
});
const figures = [{ id: 'spend', label: 'Spend' }];
const answered = { metrics: [metric('CPC', null), metric('CTR', null)], figures };
const partly = { metrics: [metric('CPC', null), metric('AD_FREQUENCY', 'No data for Reach')], figures };

test('where every metric has an answer core is asked for all that the data supports, also what it supports later', () => {
  expect(askedRows(null, answered)).toBeNull();
  expect(chosenMetrics(null, answered)).toEqual(['CPC', 'CTR']);
});

test('a metric without an answer is off at first, and the figures of the data stay', () => {
  expect(chosenMetrics(null, partly)).toEqual(['CPC']);
  expect(askedRows(null, partly)).toEqual(['CPC', 'spend']);
});

test('a metric without an answer can be turned on all the same', () => {
  const all = withMetrics(null, partly, () => true);
  expect(askedRows(all, partly)).toEqual(['CPC', 'AD_FREQUENCY', 'spend']);
  expect(chosenMetrics(all, partly)).toEqual(['CPC', 'AD_FREQUENCY']);
});

test('turning metrics off leaves the figures, and turning them on again is no wish any more', () => {
  const without = withMetrics(null, answered, (id) => id === 'CTR');
  expect(without).toEqual(['CTR', 'spend']);
  expect(withMetrics(null, answered, () => false)).toEqual(['spend']);
  expect(withMetrics(without, answered, () => true)).toBeNull();
});

test('what a workbook was built with counts only metrics that the data feeds', () => {
  expect(chosenMetrics(['CPC', 'ROAS', 'spend'], answered)).toEqual(['CPC']);
  expect(askedRows(['CPC', 'ROAS'], answered)).toEqual(['CPC', 'ROAS']);
});
