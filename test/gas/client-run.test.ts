import { HostFailure, type HostFailureCode } from '../../core/host/host-failure.ts';
import { runToEnd } from '../../gas/client/run-build.ts';
import { stagedPieces } from '../../gas/client/stage.ts';
import type { StagedChange } from '../../gas/protocol/operations.ts';
import type { Call, RunResult } from '../../gas/protocol/requests.ts';

/** What the server says to each run in turn, the last one for ever; and to each wish to take back. */
type Script = Readonly<{
  runs: readonly (RunResult | HostFailureCode)[];
  turns?: readonly (null | HostFailureCode)[];
}>;

function scripted({ runs, turns = [null] }: Script) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const told: number[] = [];
  const next = { run: 0, turn: 0 };
  const call: Call = async (name) => {
    asked.push(name);
    const answer =
      name === 'run' ? runs[Math.min(next.run++, runs.length - 1)] : turns[Math.min(next.turn++, turns.length - 1)];
    if (typeof answer === 'string') throw new HostFailure(answer, 'as Google says it');
    return answer as never;
  };
  const end = (isCancelled: () => boolean = () => false) =>
    runToEnd(call, {
      ...{ build: 'b', parts: 1 },
      watch: { progress: (share) => told.push(share), isCancelled },
      sleep: async (pause) => {
        pauses.push(pause);
      },
    });
  return { end, asked, pauses, told };
}

const more = (done: number): RunResult => ({ kind: 'more', done, of: 4 });
const done: RunResult = { kind: 'done' };
const takenBack = (code: HostFailureCode): RunResult => ({ kind: 'taken-back', failure: { code, found: '' } });

test('runs until it is done, and tells how far it is', async () => {
  const { end, asked, told } = scripted({ runs: [more(1), more(3), done] });
  expect(await end()).toEqual(done);
  expect([asked, told]).toEqual([
    ['run', 'run', 'run'],
    [0.25, 0.75],
  ]);
});

test('what was taken back is told with its reason', async () => {
  const { end } = scripted({ runs: [more(1), takenBack('protected')] });
  expect(await end()).toEqual(takenBack('protected'));
});

test('cancelling turns it round once, and it runs on until it is back', async () => {
  const { end, asked } = scripted({ runs: [more(1), more(2), more(1), takenBack('cancelled')] });
  expect(await end(() => true)).toEqual(takenBack('cancelled'));
  expect(asked).toEqual(['run', 'take-back', 'run', 'run', 'run']);
});

test('a wish to cancel that comes too late changes nothing', async () => {
  const { end, asked } = scripted({ runs: [done] });
  expect(await end(() => true)).toEqual(done);
  expect(asked).toEqual(['run']);
});

test.each(['offline', 'time-limit', 'quota'] as const)(
  '%s is tried again after a while, longer each time',
  async (code) => {
    const { end, pauses } = scripted({ runs: [code, code, code, more(2), code, done] });
    expect(await end()).toEqual(done);
    expect(pauses).toEqual([500, 1000, 2000, 500]);
  },
);

test('a run whose answer was lost may still be at work: that is waited for', async () => {
  const { end } = scripted({ runs: ['offline', 'busy', 'busy', done] });
  expect(await end()).toEqual(done);
});

test.each(['changed-meanwhile', 'title-taken', 'no-such-sheet', 'protected', 'busy', 'unfinished'] as const)(
  'a first run that refuses with %s is final, and nothing is to be taken back',
  async (code) => {
    const { end, asked } = scripted({ runs: [code] });
    await expect(end()).rejects.toMatchObject({ code });
    expect(asked).toEqual(['run']);
  },
);

test('a connection that is lost for good leaves it unfinished', async () => {
  const { end } = scripted({ runs: [more(1), 'offline'] });
  await expect(end()).rejects.toMatchObject({ code: 'unfinished' });
});

test('a failure that does not pass is asked about once more, and then everything is taken back', async () => {
  const { end, asked } = scripted({ runs: [more(1), 'unknown', 'unknown', more(2), takenBack('cancelled')] });
  expect(await end()).toEqual({ kind: 'taken-back', failure: { code: 'unknown', found: 'as Google says it' } });
  expect(asked).toEqual(['run', 'run', 'run', 'take-back', 'run', 'run']);
});

test('a failure of what can only go on is asked about again, and the change is done', async () => {
  const { end, asked } = scripted({ runs: [more(1), 'unknown', 'unknown', more(2), done] });
  expect(await end()).toEqual(done);
  expect(asked).toEqual(['run', 'run', 'run', 'take-back', 'run', 'run']);
});

test('what goes neither on nor back is unfinished', async () => {
  const { end } = scripted({ runs: ['unknown'], turns: ['not-permitted'] });
  await expect(end()).rejects.toMatchObject({ code: 'unfinished' });
});

describe('a change in pieces', () => {
  const changeOf = (text: string): StagedChange => ({
    forward: [{ do: 'write', title: 'Data', row: 0, column: 0, cells: [[text]] }],
    backward: [[]],
    expected: {},
  });

  test.each([
    ['plain letters', 'a'.repeat(3_000_000)],
    ['quotes, which a request quotes again', '"'.repeat(1_000_000)],
    ['Arabic', 'ش'.repeat(1_500_000)],
    ['characters of two halves', `x${'📈'.repeat(900_000)}`],
  ])('is whole again, a megabyte at most each and no character parted: %s', (_, text) => {
    const pieces = stagedPieces(changeOf(text));
    expect(pieces.join('')).toBe(JSON.stringify(changeOf(text)));
    for (const piece of pieces) {
      expect(Buffer.byteLength(JSON.stringify(piece))).toBeLessThanOrEqual(1_000_000);
      // A half of a character alone does not survive UTF-8.
      expect(Buffer.from(piece, 'utf8').toString('utf8') === piece).toBe(true);
    }
  });

  test('is one piece where it is small', () => {
    expect(stagedPieces(changeOf('a'))).toHaveLength(1);
  });
});
