import type { ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import type { Host } from '../../core/host/port.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { findUnfinished, takeBack } from '../../excel-addin/pane/unfinished.ts';
import { contentOf, FIGURES, figuresAndReader, someDress } from '../host/arranging-change.ts';
import { threeSheets } from '../host/contract-change.ts';
import { driverOf } from '../host/driver.ts';
import { times } from '../thorough.ts';
import { excelClient } from './excel-client.ts';
import type { FakeExcel } from './server/fake-excel.ts';
import { loadLibrary } from './server/library/load-library.ts';

const watch = { progress: () => {}, isCancelled: () => false };

/** A pane with a library of its own over the same workbook; `pause` is waited for before each batch, by its number. */
function paneOver({ office, batches }: FakeExcel, pause: (batch: number) => Promise<void>): Host {
  let sent = 0;
  const library = loadLibrary(office.requirements, async (batch) => {
    await pause(sent++);
    return batches.answer(batch);
  });
  return excelHost({ run: library.Excel.run, displayLanguage: null });
}

const pauseAt =
  (at: number, until: () => Promise<unknown>) =>
  async (batch: number): Promise<void> => {
    if (batch === at) await until();
  };

const column = Array.from(
  { length: 30_000 },
  (_, row) => `a campaign whose name is long enough to fill requests ${row}`,
);
const long: ChangeStep = {
  kind: 'set-block',
  title: 'Sheet1',
  block: { row: 9, column: 0, columns: [column, column, column] },
};
const change = (...steps: readonly ChangeStep[]): WorkbookChange => ({
  ...threeSheets,
  steps: [
    ...threeSheets.steps,
    { kind: 'set-cells', title: FIGURES, cells: [{ row: 2, column: 1, content: 77 }] },
    { kind: 'dress', title: FIGURES, dress: someDress },
    ...steps,
  ],
});

/** One pane builds, and is held up before its batch of this number until the other one has done something. */
async function meanwhile(building: WorkbookChange, at: number, other: (host: Host) => Promise<unknown>) {
  const { excel, host } = excelClient();
  await host.apply(figuresAndReader, watch);
  excel.book.type('Sheet1', 'D4', 'theirs');
  const before = contentOf(await host.snapshot());
  let isHeld = false;
  let told: unknown = null;
  const slow = paneOver(
    excel,
    pauseAt(at, async () => {
      isHeld = true;
      told = await other(paneOver(excel, async () => {}));
    }),
  );
  const { failure } = await driverOf(slow).apply(building, null);
  return { excel, host, before, isHeld, told, failure };
}

/** The batch of a build that writes, of all that its pane sends. */
const WRITES = 6;

/**
 * A pane is held up once cells are written; another one takes that back, and is held up before its batch `at` until the
 * first one is done.
 */
async function crossing(building: WorkbookChange, at: number) {
  const { excel, host } = excelClient();
  await host.apply(figuresAndReader, watch);
  excel.book.type('Sheet1', 'D4', 'theirs');
  const before = contentOf(await host.snapshot());
  const [written, resumed] = [signal(), signal()];
  const slow = paneOver(
    excel,
    pauseAt(WRITES, () => {
      written.give();
      return resumed.given;
    }),
  );
  const first = driverOf(slow).apply(building, null);
  await written.given;
  let isHeld = false;
  const second = paneOver(
    excel,
    pauseAt(at, () => {
      isHeld = true;
      resumed.give();
      return first;
    }),
  );
  const told = await takenBackBy(second).catch(({ code }: { code: string }) => code);
  resumed.give();
  const { failure } = await first;
  return { excel, host, before, isHeld, told, failure };
}

function signal() {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

const takenBackBy = async (host: Host): Promise<string> => {
  const found = await findUnfinished(host);
  if (found === null) return 'nothing';
  return (await takeBack(host, found, () => {})).kind;
};

const MOST_BATCHES = 40;

const changes: Readonly<Record<string, readonly ChangeStep[]>> = {
  'adds sheets and fills cells': [],
  'has lines come as well': [{ kind: 'insert-rows', title: FIGURES, at: 3, count: 2 }],
};

/** What both are told: whoever takes back, and whoever built. */
const trueWords = new Set([
  'nothing null',
  'going-on null',
  'ended null',
  'ended changed-meanwhile',
  'taken-back changed-meanwhile',
  // Lines that the other one moved are seen too late to say more.
  'taken-back unfinished',
  'rearranged changed-meanwhile',
]);

describe('a build that another pane takes back while it goes on', () => {
  test('fails with a clear word, wherever it was held up, and leaves the workbook as it was before', async () => {
    const seen = new Set<string>();
    for (let at = 0; at < MOST_BATCHES; at += 1) {
      const { excel, host, before, isHeld, told, failure } = await meanwhile(change(), at, takenBackBy);
      if (!isHeld) break;
      seen.add(`${String(told)} ${failure}`);
      if (told === 'nothing') expect([at, failure]).toEqual([at, null]);
      else expect([at, failure, contentOf(await host.snapshot())]).toEqual([at, 'changed-meanwhile', before]);
      expect([at, excel.book.state.xml, excel.book.value('Sheet1', 'D4')]).toEqual([at, [], 'theirs']);
    }
    expect([...seen].sort()).toEqual(['nothing null', 'taken-back changed-meanwhile']);
  });

  test.each(Object.entries(changes))(
    '%s, and goes on in the midst of that: all is put back or all is built, and both people are told which',
    async (_, steps) => {
      const { host: undisturbed } = await meanwhile(change(...steps), -1, takenBackBy);
      const after = contentOf(await undisturbed.snapshot());
      const seen = new Set<string>();
      for (let at = 0; at < MOST_BATCHES; at += times(1, 3)) {
        const { excel, host, before, isHeld, told, failure } = await crossing(change(...steps), at);
        if (!isHeld) break;
        seen.add(`${told} ${failure}`);
        expect([at, told, failure, contentOf(await host.snapshot())]).toEqual([
          at,
          told,
          failure,
          failure ? before : after,
        ]);
        expect([at, excel.book.value('Sheet1', 'D4'), await findUnfinished(host)]).toEqual([at, 'theirs', null]);
      }
      expect([...seen].filter((words) => !trueWords.has(words))).toEqual([]);
      expect([...seen].some((words) => words.startsWith('taken-back '))).toBe(true);
    },
  );

  test('says that it goes on with every batch, and is not taken back by a pane that saw it before', async () => {
    const { excel, host } = excelClient();
    await host.apply(figuresAndReader, watch);
    const marks: (string | null)[] = [];
    const answers: unknown[] = [];
    const other = paneOver(excel, async () => {});
    const slow = paneOver(excel, async () => {
      marks.push(await findUnfinished(other));
      const before = marks.filter((mark) => mark !== null && mark !== marks.at(-1)).at(-1);
      if (before && marks.at(-1) !== null) answers.push(await takeBack(other, before, () => {}));
    });
    await slow.apply(change(long), watch);
    const said = marks.filter((mark) => mark !== null);
    expect(new Set(said).size).toBeGreaterThan(2);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toEqual({ kind: 'going-on' });
    expect([await findUnfinished(other), excel.book.state.xml]).toEqual([null, []]);
  });
});
