import type { FunctionTexts } from '../../locale.ts';
import { goalParameters } from '../goal-parameters.ts';

/** Arabic words of GOAL_TARGET. */
export const goalTarget: FunctionTexts = {
  label: 'القيمة المستهدفة',
  purpose: 'تحوّل رغبة مثل «زيادة 15% عن الربع الماضي» إلى الرقم المطلوب بلوغه.',
  whenPoor: '',
  parameters: {
    baseline: goalParameters.changeBaseline,
    change: goalParameters.change,
  },
};
