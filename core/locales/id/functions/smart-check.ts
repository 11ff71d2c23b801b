import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of SMART_CHECK. */
export const smartCheck: FunctionTexts = {
  label: 'Pemeriksaan SMART',
  purpose:
    'Memeriksa sasaran huruf demi huruf: spesifik, terukur, dapat dicapai, relevan, berbatas waktu, beserta alasannya.',
  whenPoor: '',
  parameters: {
    objective: goalParameters.objective,
    metric: goalParameters.metric,
    baseline: goalParameters.smartBaseline,
    target: goalParameters.target,
    owner: goalParameters.owner,
    start: goalParameters.start,
    due: goalParameters.due,
    goal: goalParameters.goal,
    best_past: goalParameters.bestPast,
    better: goalParameters.smartBetter,
  },
};
