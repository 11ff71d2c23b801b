import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { day, goalWorkbook } from '../goals/goal-workbook.ts';
import { typedInto } from '../goals/typed-rows.ts';
import { cellDisagreements, computedPlans } from './computed-plan.ts';
import { withLibreOffice } from './skip.ts';

const today = day('2026-11-22');

withLibreOffice('LibreOffice gives objectives typed over the examples the status of their own figures', async () => {
  const built = goalWorkbook(null, exampleBook('en', today), { today, asOf: today });
  const slotOf = (id: string): number => built.slots.findIndex(({ objective }) => objective?.id === id);
  let workbook = typedInto(built, slotOf('1'), {
    ...{ objective: 'Cut churn from 5% to 3% by March', measure: 'Churn rate', baseline: 0.05, change: null },
    ...{ target: 0.03, start: day('2026-10-01'), due: day('2027-03-31'), owner: 'Selin' },
  });
  workbook = typedInto(workbook, slotOf('2'), {
    ...{ objective: 'Run 6 webinars this year', measure: 'Webinars', baseline: null, change: null, target: 6 },
    ...{ start: day('2026-01-01'), due: day('2026-12-31'), owner: 'Ken', typed_actual: 5 },
  });
  const [found] = await computedPlans([workbook.plan], today);
  if (found === undefined) throw new Error('Nothing was computed');
  expect(cellDisagreements(workbook.plan, today, found)).toEqual([]);
  // By hand: nobody typed an actual of the first; 5 of 6 x 326 / 365 webinars are 93 %.
  expect(['1', '2'].map((id) => workbook.says(slotOf(id), 'status'))).toEqual(['no data', 'at risk']);
});
