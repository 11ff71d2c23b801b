import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Indonesian words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'Status',
  purpose:
    'Menyebut keadaan sasaran dalam satu kata: sesuai rencana, berisiko, jauh dari rencana, tercapai, dan lainnya.',
  whenPoor: '',
  parameters: statusParameters,
};
