import { HostFailure } from '../../core/host/host-failure.ts';
import type { ScriptRunner } from '../../gas/page/google-script.ts';
import { scriptCall } from '../../gas/page/script-call.ts';

type Asked = Readonly<{
  request: Readonly<{ name: string; given: unknown }>;
  answer(text: unknown): void;
  fail(failure: unknown): void;
}>;

/** `google.script.run` whose calls wait until the test answers them. */
function waitingRun() {
  const asked: Asked[] = [];
  const runner = (answer: Asked['answer'], fail: Asked['fail']): ScriptRunner => ({
    withSuccessHandler: (handle) => runner(handle, fail),
    withFailureHandler: (handle) => runner(answer, handle),
    rpc: (text) => void asked.push({ request: JSON.parse(text), answer, fail }),
  });
  const none = (): void => undefined;
  return { asked, run: runner(none, none) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const ok = (gives: unknown): string => JSON.stringify({ ok: true, gives });

async function failureOf(end: (asked: Asked) => void, isOnline = true): Promise<HostFailure> {
  const { asked, run } = waitingRun();
  const call = scriptCall(run, () => isOnline)('sheets', {});
  end(asked[0] as Asked);
  const failure: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(failure instanceof HostFailure)) throw new Error(`not a HostFailure: ${failure}`);
  return failure;
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test('a request is its name and what is given, and answers may come in any order', async () => {
  const { asked, run } = waitingRun();
  const call = scriptCall(run, () => true);
  const [one, two] = [call('read-stored', { name: 'one' }), call('read-stored', { name: 'two' })];
  expect(asked.map(({ request }) => request)).toEqual([
    { name: 'read-stored', given: { name: 'one' } },
    { name: 'read-stored', given: { name: 'two' } },
  ]);
  asked[1]?.answer(ok('second'));
  asked[0]?.answer(ok(null));
  expect(await Promise.all([one, two])).toEqual([null, 'second']);
});

test('no more than five calls are under way, and a failed one makes room, too', async () => {
  const { asked, run } = waitingRun();
  const call = scriptCall(run, () => true);
  const all = Array.from({ length: 12 }, () => call('sheets', {}).catch(() => 'failed'));
  expect(asked).toHaveLength(5);
  asked[3]?.fail(named('ScriptError', 'no'));
  await settled();
  expect(asked).toHaveLength(6);
  for (let at = 0; at < 12; at += 1) {
    asked[at]?.answer(ok([]));
    await settled();
  }
  expect((await Promise.all(all)).filter((answer) => answer === 'failed')).toHaveLength(1);
  expect(asked).toHaveLength(12);
});

test.each([
  [
    'ScriptError',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'several-accounts',
  ],
  ['ScriptError', 'Authorization is required to perform that action.', 'not-permitted'],
  ['NetworkError', 'NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['Error', 'NetworkError: Connection failure due to HTTP 500', 'offline'],
  ['ScriptError', "We're sorry, a server error occurred. Please wait a bit and try again.", 'offline'],
  ['ScriptError', 'Service invoked too many times for one day: properties.', 'quota'],
  ['ScriptError', 'Exceeded maximum execution time', 'time-limit'],
  ['ScriptError', 'There are too many scripts running simultaneously for this Google user account.', 'busy'],
  ['ScriptError', 'Script invoked too many times per second for this Google user account.', 'busy'],
] as const)('%s “%s” is %s', async (name, message, code) => {
  expect((await failureOf(({ fail }) => fail(named(name, message)))).code).toBe(code);
});

test('what nobody foresaw is told as it stands, and as offline where the browser says so', async () => {
  const strange = named('ScriptError', 'Es ist ein Fehler aufgetreten.');
  const failure = await failureOf(({ fail }) => fail(strange));
  expect([failure.code, failure.found]).toEqual(['unknown', 'Es ist ein Fehler aufgetreten.']);
  expect((await failureOf(({ fail }) => fail(strange), false)).code).toBe('offline');
});

test('what the server refuses keeps its code, and one of a later version is told by what it is about', async () => {
  const refused = (code: string) => JSON.stringify({ ok: false, error: { code, found: 'KPIs' } });
  const known = await failureOf(({ answer }) => answer(refused('title-taken')));
  expect([known.code, known.found]).toEqual(['title-taken', 'KPIs']);
  const later = await failureOf(({ answer }) => answer(refused('not-yet-thought-of')));
  expect([later.code, later.found]).toEqual(['unknown', 'KPIs']);
});

test.each([null, undefined, '', 'no JSON', '[]', '7', new Date(0)])(
  'an answer of %p fails with what it was',
  async (answer) => {
    const failure = await failureOf((asked) => asked.answer(answer));
    expect([failure.code, failure.found]).toEqual(['unknown', String(answer).slice(0, 200)]);
  },
);
