import type { Answer } from '../protocol/requests.ts';
import { failureOf } from './failure.ts';
import { forgetSheets } from './reading/workbook.ts';
import { requests } from './requests/index.ts';
import { forgetExecution } from './this-execution.ts';

const refusal = (code: 'malformed' | 'unknown-request', found: string): Answer => ({
  ok: false,
  error: { code, found },
});

/** No more of a name than a person reads. */
const MOST_NAME = 100;

function parsed(json: unknown): Readonly<Record<string, unknown>> {
  try {
    return typeof json === 'string' ? Object(JSON.parse(json)) : {};
  } catch {
    return {};
  }
}

function answerTo(json: unknown): Answer {
  const { name, given } = parsed(json);
  if (typeof name !== 'string') return refusal('malformed', '');
  const answering = requests.get(name);
  if (answering === undefined) return refusal('unknown-request', name.slice(0, MOST_NAME));
  const answer = answering(given);
  return answer === null ? refusal('malformed', name) : { ok: true, gives: answer.gives };
}

/** The one door for the page: JSON in (`{"name": …, "given": …}`), an `Answer` as JSON out. It never throws. */
export function answerPage(json: unknown): string {
  forgetExecution();
  forgetSheets();
  try {
    return JSON.stringify(answerTo(json));
  } catch (error) {
    return JSON.stringify({ ok: false, error: failureOf(error) });
  }
}
