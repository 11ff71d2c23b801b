import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_TARGET. */
export const goalTarget: FunctionTexts = {
  label: 'Nilai target',
  purpose: 'Mengubah keinginan seperti “15% lebih banyak dari kuartal lalu” menjadi angka yang harus dicapai.',
  whenPoor: '',
  parameters: {
    baseline: goalParameters.changeBaseline,
    change: goalParameters.change,
  },
};
