import { languages } from '../../core/values/language.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftedPlan, reportDay, type Standing } from '../goals/drafted-workings.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import { withLibreOffice } from './skip.ts';

const one = (text: string, given: Partial<Standing>): Standing => ({ text, ...given });

const standings: readonly Standing[] = [
  one('an example', { is_example: 1, status: 'missed', pace: 0, owner: 'Nobody', due: reportDay + 1 }),
  one('a*', {
    status: 'off-track',
    pace: 0.55,
    owner: 'Ann?',
    measure: 'leads',
    target: 90,
    actual: 20,
    due: reportDay,
  }),
  one('=1+1', { status: 'off-track', pace: 0.55, owner: '>0', change: -0.25, before: 40, recent: 30 }),
  one('no pace', { status: 'no-data', owner: 'ann?', measure: 'leads', target: 10.5, due: reportDay + 7 }),
  one('a share', {
    status: 'at-risk',
    pace: -0.2,
    owner: 'Ben',
    is_share: 1,
    change: -0.5,
    before: 0.02,
    recent: 0.01,
  }),
  one('no status', {}),
  one('beyond', { status: 'exceeded', pace: 3.5, progress: 1.2, owner: 'Ben', due: reportDay + 3, reason: 'Why.' }),
];

function plans(): readonly WorkbookPlan[] {
  const { text, language } = exampleOf('google-ads-en.csv');
  const table = tableOf(text, language);
  const today = clockDay();
  return [
    ...languages.map((each) => draftedPlan(standings, { language: each, today }).plan),
    draftedPlan([], { today }).plan,
    draftedPlan(standings, { table, today }).plan,
  ];
}

withLibreOffice('LibreOffice computes every cell of the Summary and the Leaderboard as we do', async () => {
  const today = clockDay();
  const all = plans();
  const computed = await computedPlans(all, today);
  const wrong = all.flatMap((plan, index) => {
    const workbook = computed[index];
    return workbook ? cellDisagreements(plan, today, workbook) : ['not computed'];
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});
