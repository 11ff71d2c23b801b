import { fill } from '../../locales/fill.ts';
import type { SidebarTexts } from '../../locales/locale.ts';
import type { MergeQuestion } from './merge-question.ts';

/** Where a question is read: what answers it differs. */
type Place = 'sidebar' | 'command';

/** Why new data are not added to earlier ones, and what to do about it. */
export function mergeQuestionText(question: MergeQuestion, texts: SidebarTexts['refresh'], place: Place): string {
  const { code, column, was, found } = question;
  const key = code === 'other-detail' ? (was === null ? 'more-detail' : 'less-detail') : code;
  const sentences = [texts[key], ...hintOf(question, texts, place)];
  const option = optionsOf(question).join(' / ');
  return fill(sentences.join(' '), { column: column ?? '', was: was ?? '', found: found ?? '', option });
}

function hintOf({ code, isOpen }: MergeQuestion, texts: SidebarTexts['refresh'], place: Place): readonly string[] {
  if (code !== 'date-order' && code !== 'other-number-style') return [];
  if (code === 'other-number-style' && !isOpen) return [texts.sameStyleHint];
  return [place === 'command' ? texts.readAsHint : texts.answerHint];
}

/** How the command is told which way a column is to be read. */
const optionsOf = ({ code, column, was }: MergeQuestion): readonly string[] =>
  (code === 'date-order' ? ['D/M', 'M/D'] : [was]).map((style) => `--read-as "${column}=${style}"`);
