import type { Objective } from '../../core/goals/model/objective.ts';
import { measureNamed } from '../../core/templates/goals/read-book/measure.ts';
import { bookOf, day, goalWorkbook } from './goal-workbook.ts';

const objective: Partial<Objective> = {
  ...{ start: day('2026-10-01'), due: day('2026-12-31') },
  ...{ target: { kind: 'value', value: 0.018 }, actual: 0.016 },
};

test('a header of a field whose label a metric has too means the metric, which knows which way is good', () => {
  expect(['Churn', 'Logo churn', 'Churn rate'].map((name) => measureNamed(name, 'en').id)).toEqual(
    Array.from({ length: 3 }, () => 'CHURN_RATE'),
  );
  expect(measureNamed('Leads', 'en').id).toBe('leads');
});

test('objectives that name the field and the metric of one label are judged alike', () => {
  const named = ['CHURN_RATE', 'churn_rate'].map((measure) => ({ ...objective, measure }));
  for (const objectives of [named, named.slice(0, 1), named.slice(1)]) {
    const { says } = goalWorkbook(null, bookOf(objectives), { asOf: day('2026-11-15') });
    expect(objectives.map((_, slot) => [says(slot, 'status'), says(slot, 'better')])).toEqual(
      objectives.map(() => ['on track', 'lower is better']),
    );
  }
});
