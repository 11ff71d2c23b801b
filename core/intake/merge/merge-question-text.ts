import { fill } from '../../locales/fill.ts';
import type { SidebarTexts } from '../../locales/locale.ts';
import type { MergeQuestion } from './merge-question.ts';

/** Why new data are not added to earlier ones, and what to do about it. */
export function mergeQuestionText({ code, column, was, found }: MergeQuestion, texts: SidebarTexts['refresh']): string {
  const key = code === 'other-detail' ? (was === null ? 'more-detail' : 'less-detail') : code;
  return fill(texts[key], { column: column ?? '', was: was ?? '', found: found ?? '' });
}
