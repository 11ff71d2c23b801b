import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_TARGET. */
export const goalTarget: FunctionTexts = {
  label: 'Hedef değer',
  purpose: '“Geçen çeyrekten %15 fazla” gibi bir isteği ulaşılacak sayıya çevirir.',
  whenPoor: '',
  parameters: {
    baseline: goalParameters.changeBaseline,
    change: goalParameters.change,
  },
};
