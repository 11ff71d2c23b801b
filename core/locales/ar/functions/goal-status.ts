import type { FunctionTexts } from '../../locale.ts';
import { statusParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_STATUS. */
export const goalStatus: FunctionTexts = {
  label: 'الحالة',
  purpose: 'تقول بكلمة حال الهدف: على المسار أو معرّض للخطر أو خارج المسار أو تحقق وغيرها.',
  whenPoor: '',
  parameters: statusParameters,
};
