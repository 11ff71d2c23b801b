import { HostFailure } from '../../core/host/host-failure.ts';
import { asFailure } from '../client/failures.ts';
import type { Answer, Call, Gives, RequestName } from '../protocol/requests.ts';
import { callFailure } from './call-failure.ts';
import type { ScriptRunner } from './google-script.ts';

/** Of the ten calls that Google takes at once: another sidebar of the same person may be open. */
const MOST_AT_ONCE = 5;

type Task = () => Promise<void>;

/** Begins tasks in their order, a few at once. */
function queue(most: number): (task: Task) => void {
  const waiting: Task[] = [];
  let running = 0;
  const next = (): void => {
    const task = running < most ? waiting.shift() : undefined;
    if (task === undefined) return;
    running += 1;
    void task().finally(() => {
      running -= 1;
      next();
    });
  };
  return (task) => {
    waiting.push(task);
    next();
  };
}

function answerOf(text: unknown): Answer {
  try {
    const answer: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer;
  } catch {}
  throw new HostFailure('unknown', String(text).slice(0, 200));
}

/** One call of Google's: JSON there and back, since neither dates nor blanks in lists survive otherwise. */
const sent = (runner: ScriptRunner, request: string, isOnline: () => boolean): Promise<unknown> =>
  new Promise((resolve, reject) => {
    runner
      .withSuccessHandler(resolve)
      .withFailureHandler((failure) => reject(callFailure(failure, isOnline())))
      .rpc(request);
  });

/** The server's requests over `google.script.run`. */
export function scriptCall(runner: ScriptRunner, isOnline: () => boolean): Call {
  const begin = queue(MOST_AT_ONCE);
  return <Name extends RequestName>(name: Name, given: unknown) =>
    new Promise<Gives<Name>>((resolve, reject) => {
      begin(async () => {
        try {
          const answer = answerOf(await sent(runner, JSON.stringify({ name, given }), isOnline));
          if (answer.ok) resolve(answer.gives as Gives<Name>);
          else reject(asFailure(answer.error));
        } catch (failure) {
          reject(failure);
        }
      });
    });
}
