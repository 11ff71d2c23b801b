import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Turkish words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'Durum',
  purpose: 'Bir hedefin durumunu tek sözle söyler: yolunda, riskli, planın gerisinde, ulaşıldı ve benzeri.',
  whenPoor: '',
  parameters: statusParameters,
};
