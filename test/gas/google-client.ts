import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import { asFailure, failureOf } from '../../gas/client/failures.ts';
import { googleHost } from '../../gas/client/host.ts';
import type { Answer, Call } from '../../gas/protocol/requests.ts';
import { answerPage } from '../../gas/server/rpc.ts';
import { type FakeGoogle, fakeGoogle, type GoogleOptions } from './sheets/fake-google.ts';
import { KILLED } from './sheets/ledger.ts';

/** A spreadsheet of the strict fake with the real server in front of it, and the real client before that. */
export type GoogleClient = Readonly<{
  google: FakeGoogle;
  call: Call;
  host: Host;
  /** How often each request was made, and how many calls of Google's services came of it. */
  requests: Map<string, Readonly<{ times: number; services: number }>>;
}>;

/** The server finds Google's services in the global scope: those of the spreadsheet that was made last. */
export function googleClient(options: GoogleOptions = {}): GoogleClient {
  const google = fakeGoogle(options);
  const requests: GoogleClient['requests'] = new Map();
  const call: Call = async (name, given) => {
    Object.assign(globalThis, google.google);
    const before = google.calls.total();
    const answer = JSON.parse(executed(google, JSON.stringify({ name, given }))) as Answer;
    const { times, services } = requests.get(name) ?? { times: 0, services: 0 };
    requests.set(name, { times: times + 1, services: services + google.calls.total() - before });
    if (!answer.ok) throw asFailure(answer.error);
    // What comes of a request is what its name says.
    return answer.gives as never;
  };
  return { google, call, requests, host: googleHost(call, { sleep: async () => {} }) };
}

/** A script that Google stopped answers nothing; the next request is an execution of its own. */
function executed(google: FakeGoogle, text: string): string {
  try {
    return google.execute(answerPage, text);
  } catch (error) {
    google.faults.revive();
    throw (error as Error).message === KILLED ? new HostFailure('time-limit') : failureOf(error);
  }
}
