import { type GoalStatus, goalStatuses } from '../../goals/status.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Area, Tone, ToneRule } from '../../workbook/plan.ts';

const tones: Readonly<Record<GoalStatus, Tone>> = {
  missed: 'bad',
  'off-track': 'bad',
  'at-risk': 'warning',
  'no-data': 'muted',
  'on-track': 'good',
  'too-early': 'muted',
  'not-started': 'muted',
  achieved: 'good',
  exceeded: 'good',
};

/** The colours of the status words in an area. */
export const statusRules = (area: Area, { goalTexts }: Locale): readonly ToneRule[] =>
  goalStatuses.map((status) => ({ ...area, text: goalTexts.statuses[status], tone: tones[status] }));
