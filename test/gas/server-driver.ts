import type { StagedChange } from '../../gas/protocol/operations.ts';
import type { Answer, Failure, Given, Gives, RequestName, RunResult, SheetCells } from '../../gas/protocol/requests.ts';
import { sheetToken } from '../../gas/protocol/sheet-token.ts';
import { answerPage } from '../../gas/server/rpc.ts';
import { type FakeGoogle, fakeGoogle, type GoogleOptions } from './sheets/fake-google.ts';

/** The server over a spreadsheet of the fake, as a page asks it; time passes only where a test says so. */
export type Server = Readonly<{
  google: FakeGoogle;
  /** What a request gives; throws the failure's code and what it is about. */
  ask<Name extends RequestName>(name: Name, given: Given<Name>): Gives<Name>;
  /** What a request fails with; null where it does not. */
  failure<Name extends RequestName>(name: Name, given: Given<Name>): Failure | null;
  /** Lets time pass, in seconds. */
  wait(seconds: number): void;
  /** Each call of Google's services takes this long from now on, in seconds. */
  slow(seconds: number): void;
  /** The token of a sheet as a page sees it. */
  token(title: string): string;
  stage(build: string, change: StagedChange): number;
  /** Runs to the end; how many runs it took with it. */
  finish(build: string, parts: number): Readonly<{ result: RunResult; runs: number }>;
}>;

const realNow = Date.now;

/** The server finds Google's services in the global scope: those of the spreadsheet that was made last. */
export function serverOver(options: GoogleOptions = {}): Server {
  const google = fakeGoogle(options);
  let passed = 0;
  let perCall = 0;
  const started = realNow();
  Date.now = () => started + (passed + perCall * google.calls.total()) * 1000;

  function answer(name: RequestName, given: unknown): Answer {
    Object.assign(globalThis, google.google);
    return JSON.parse(google.execute(answerPage, JSON.stringify({ name, given }))) as Answer;
  }

  const ask: Server['ask'] = (name, given) => {
    const found = answer(name, given);
    if (found.ok) return found.gives as never;
    throw new Error(`${found.error.code}: ${found.error.found}`);
  };

  function token(title: string): string {
    const { rows, columns } = ask('sheets', {}).find((sheet) => sheet.title === title) ?? { rows: 0, columns: 0 };
    const pieces: SheetCells[] = rows === 0 ? [] : [ask('cells', { title, row: 0, rows, columns })];
    return sheetToken(pieces);
  }

  return {
    google,
    ask,
    failure(name, given) {
      const found = answer(name, given);
      return found.ok ? null : found.error;
    },
    wait: (seconds) => {
      passed += seconds;
    },
    slow: (seconds) => {
      passed += (perCall - seconds) * google.calls.total();
      perCall = seconds;
    },
    token,
    stage(build, change) {
      const text = JSON.stringify(change);
      const size = Math.max(1, Math.ceil(text.length / 3));
      const parts = [text.slice(0, size), text.slice(size, 2 * size), text.slice(2 * size)].filter(
        (part) => part !== '',
      );
      for (const [part, piece] of parts.entries()) ask('stage', { build, part, text: piece });
      return parts.length;
    },
    finish(build, parts) {
      for (let runs = 1; ; runs += 1) {
        const result = ask('run', { build, parts });
        if (result.kind !== 'more') return { result, runs };
        if (runs > 500) throw new Error('It does not come to an end');
      }
    },
  };
}

/** A change in which nothing is expected of the sheets. */
export const change = (forward: StagedChange['forward'], backward?: StagedChange['backward']): StagedChange => ({
  forward,
  backward: backward ?? forward.map(() => []),
  expected: {},
});
