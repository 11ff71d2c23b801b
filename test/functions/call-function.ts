import { functions } from '../../core/functions/index.ts';
import type { FunctionResult } from '../../core/functions/sheet-function.ts';
import { type Answer, isNoAnswer, type NoAnswerCode } from '../../core/values/no-answer.ts';

/** Runs a function by its id, as a host does. */
export function callFunction(id: string, ...given: unknown[]): FunctionResult {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`There is no function ${id}`);
  return found.run(given);
}

type Brief = number | NoAnswerCode;

const brief = (answer: Answer): Brief => (isNoAnswer(answer) ? answer.code : answer);

/** The answer with nothing but the code where there is none: `[[0.05], ['no-data']]`. */
export function answerOf(id: string, ...given: unknown[]): Brief | Brief[][] {
  const result = callFunction(id, ...given);
  return Array.isArray(result) ? result.map((row: readonly Answer[]) => row.map(brief)) : brief(result as Answer);
}
