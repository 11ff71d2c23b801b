import { noAnswerMessage } from '../../core/functions/no-answer-message.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from '../../core/functions/sheet-function.ts';
import { figureText, shareText } from '../../core/goals/figure-text.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';

/** An answer as people read it: a figure, or why there is none. */
export type ShownAnswer = Readonly<{ text: string; isAnswer: boolean }>;

/** One value of an answer in the words of a language. */
export function shownValue(value: FunctionValue, unit: SheetFunction['unit'], language: Language): ShownAnswer {
  if (isNoAnswer(value)) return { text: noAnswerMessage(value, language), isAnswer: false };
  if (typeof value === 'string') return { text: value, isAnswer: true };
  const { conventions, goalTexts } = locales[language];
  const text =
    unit === 'ratio'
      ? fill(goalTexts.figures.percent, { number: shareText(value, conventions) })
      : withoutZeros(figureText(value, conventions));
  return { text, isAnswer: true };
}

/** `0.0300` is 0.03 to people; two decimals stay, as prices have them. */
const withoutZeros = (figure: string): string =>
  figure.replace(/([.,]\d\d)(\d\d)$/, (whole, start, end) => (end === '00' ? start : whole.replace(/0$/, '')));

/** The rows of an answer: one where it is a single value. */
export const answerRows = (result: FunctionResult): readonly (readonly FunctionValue[])[] =>
  isRows(result) ? result : [[result]];

const isRows = (result: FunctionResult): result is readonly (readonly FunctionValue[])[] => Array.isArray(result);
