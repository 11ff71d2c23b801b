import { planColumnPlace } from '../../core/templates/team-plan/columns.ts';
import { doneColumn } from '../../core/templates/team-plan/workings.ts';
import { samplePlanBook, samplePlanOf } from '../goals/sample-plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { tableOf } from '../workbook/examples.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import { withLibreOffice } from './skip.ts';

const own = /^(?:Team plan|Team plan workings|Check-ins|Plan points|Settings|Goal history|Goal numbers)!/;
const table = tableOf('Date,Clicks,Cost\n2026-07-10,100,300\n2026-08-10,200,500\n2026-09-30,50,100', 'en');

/** The sample with what people type: done by period, for each of what is done, and a number of leads so far. */
function typedPlan(choices: Parameters<typeof samplePlanOf>[1]) {
  const commitments = samplePlanBook.commitments.map((one) => (one.id === 'c' ? { ...one, measure: 'CPC' } : one));
  const { plan, team } = samplePlanOf({ ...samplePlanBook, commitments }, choices);
  const typed: readonly (readonly [id: string, column: number, value: number | string])[] = [
    ['a', doneColumn(0), 2],
    ['a', doneColumn(1), 2],
    ['a', doneColumn(3), 9],
    ['b', doneColumn(0), 6],
    ['e', doneColumn(2), 120],
    ['f', planColumnPlace('soFar'), 30],
    ['f', planColumnPlace('commitment'), 'Our own promise'],
    ['f', planColumnPlace('now'), 55],
  ];
  return typed.reduce((before, [id, column, value]) => {
    const slot = team.rows.slots.find(({ commitment }) => commitment?.id === id);
    return withCell(before, 'team-plan', slot?.row ?? 0, column, value);
  }, plan);
}

withLibreOffice('LibreOffice says of the Team plan, check-ins and settings what core says', async () => {
  const today = clockDay();
  const plans = [typedPlan({ table: null }), typedPlan({ table })];
  const workbooks = await computedPlans(plans, today);
  for (const [index, plan] of plans.entries()) {
    const workbook = workbooks[index] as (typeof workbooks)[number];
    const wrong = cellDisagreements(plan, today, workbook);
    expect(wrong.filter((one) => own.test(one)).slice(0, 10)).toEqual([]);
    // The promises of both departments, the one typed over included; six, of which the campaign is kept.
    expect(workbook.rows('Team plan')[2]?.[0]).toMatch(/^Promised: 6 · kept: 1/);
  }
});
