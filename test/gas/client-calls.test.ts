import { times } from '../thorough.ts';
import { tableOf } from '../workbook/examples.ts';
import { type Asked, changeFor } from './built-book.ts';
import { type GoogleClient, googleClient } from './google-client.ts';

const MOST = 600_000;
const watch = { progress: () => {}, isCancelled: () => false };

/** An export of so many campaigns by day, over three months; `from` is the first day of it. */
function exportOf(rows: number, month: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = String(1 + (row % 28)).padStart(2, '0');
    return `2026-0${month + (Math.floor(row / 28) % 3)}-${day},Campaign ${Math.floor(row / 84)},${1000 + row},${row % 90}`;
  });
  return ['Day,Campaign,Impressions,Clicks', ...lines].join('\n');
}

type Counted = Readonly<{ writes: number; run: number; stage: number; requests: Readonly<Record<string, number>> }>;

/** What something takes of Google's services. */
async function counted({ google, requests }: GoogleClient, work: () => Promise<unknown>): Promise<Counted> {
  google.calls.forget();
  requests.clear();
  await work();
  return {
    writes: google.calls.counts()['Range.setValues'] ?? 0,
    run: requests.get('run')?.services ?? 0,
    stage: requests.get('stage')?.services ?? 0,
    requests: Object.fromEntries([...requests].map(([name, { times: asked }]) => [name, asked])),
  };
}

/** What a workbook of so many rows takes: a build, a refresh by a month more, and taking that back. */
async function lived(rows: number) {
  const client = googleClient({});
  const { host } = client;
  const asked = (month: number): Asked => ({
    source: { table: tableOf(exportOf(rows, month), 'en'), book: null },
    choices: { templates: ['kpi'], metrics: ['CTR'], granularity: 'month', asOf: 46_300 },
    able: host.capabilities,
  });
  const first = changeFor(asked(1), await host.snapshot());
  const build = await counted(client, () => host.apply(first, watch));
  const before = await host.snapshot();
  const next = changeFor(asked(2), before);
  let inverse: typeof first = { titles: {}, steps: [] };
  const refresh = await counted(client, async () => {
    inverse = await host.apply(next, watch);
  });
  const now = await host.snapshot();
  const nothing = await counted(client, async () => host.apply(changeFor(asked(2), now), watch));
  const undo = await counted(client, () => host.apply(inverse, watch));
  const after = await host.snapshot();
  return { build, refresh, nothing, undo, isBack: JSON.stringify(after) === JSON.stringify(before) };
}

/** One call of Google's services for each, and what it takes to find the sheet and see that it is large enough. */
const CALLS_A_WRITE = 6;
const ROWS = times(50_000, 3_000);

test(
  `${ROWS} rows take as many calls of Google’s services as a thousand, but for the blocks that they are written in`,
  async () => {
    const [few, many] = [await lived(1000), await lived(ROWS)];
    expect([few.isBack, many.isBack]).toEqual([true, true]);
    for (const does of ['build', 'refresh', 'undo'] as const) {
      const [one, other] = [few[does], many[does]];
      expect(Math.abs(other.run - one.run)).toBeLessThanOrEqual(
        // More campaigns bring more lines in, some operations of their own; more rows bring none.
        CALLS_A_WRITE * Math.abs(other.writes - one.writes) + 60,
      );
      // Corrections stand all over the data; however many there are, they are written in so many areas at most.
      expect([one.writes, other.writes].filter((writes) => writes > 60)).toEqual([]);
      expect([one.run, other.run].filter((calls) => calls > 500)).toEqual([]);
      expect(other.stage).toBeLessThan(30 * (other.requests.stage ?? 0));
    }
    expect(many.nothing).toEqual({ writes: 0, run: 0, stage: 0, requests: {} });
  },
  MOST,
);
