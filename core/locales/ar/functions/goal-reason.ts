import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_REASON. */
export const goalReason: FunctionTexts = {
  label: 'السبب',
  purpose: 'تقول في جملة مع الأرقام سبب حالة الهدف.',
  whenPoor: '',
  parameters: statusParameters,
};
