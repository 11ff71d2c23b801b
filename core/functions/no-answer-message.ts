import { fill } from '../locales/fill.ts';
import { locales } from '../locales/index.ts';
import type { Messages } from '../locales/locale.ts';
import type { Language } from '../values/language.ts';
import type { NoAnswer } from '../values/no-answer.ts';

/** Which sentence fits: a value out of range is told with the bounds or options it breaks, ranges with their sizes. */
function sentenceOf({
  code,
  atLeast,
  atMost,
  options,
  found,
  rows,
  columns,
  needs,
  notBefore,
}: NoAnswer): keyof Messages {
  if (rows) return 'shape-mismatch-rows';
  if (columns) return 'shape-mismatch-columns';
  if (needs) return `no-data-${needs}`;
  if (notBefore !== undefined) return 'out-of-range-before';
  if (code !== 'out-of-range') return code;
  if (options) return 'out-of-range-options';
  if (atLeast !== undefined && atMost !== undefined) return 'out-of-range-between';
  if (atLeast !== undefined) return 'out-of-range-at-least';
  if (atMost !== undefined) return 'out-of-range-at-most';
  return found === undefined ? 'out-of-range-result' : code;
}

/** Why there is no answer, as a sentence that says what to do. */
export function noAnswerMessage(reason: NoAnswer, language: Language): string {
  const { messages } = locales[language];
  const unnamed = reason.code === 'zero-denominator' ? messages['the-denominator'] : messages['some-argument'];
  const [one, other] = reason.rows ?? reason.columns ?? [];
  return fill(messages[sentenceOf(reason)], {
    ...reason,
    ...{ one, other },
    parameter: reason.parameter ?? unnamed,
    options: reason.options?.join(', '),
  });
}
