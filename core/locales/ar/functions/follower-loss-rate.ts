import type { FunctionTexts } from '../../locale.ts';

/** Follower loss rate in Arabic. */
export const followerLossRate: FunctionTexts = {
  label: 'معدل فقدان المتابعين',
  purpose: 'يبيّن نسبة المتابعين الذين ألغوا متابعتك خلال الفترة.',
  whenPoor: 'راجع ما نشرته قبل مغادرتهم: نشر كثير، أو دعاية زائدة، أو بعيد عما تابعوك من أجله.',
};
