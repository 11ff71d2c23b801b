import { excelHost } from '../../excel-addin/host/host.ts';
import { only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { allOrSome } from '../thorough.ts';
import { acts, arranging, changes, fillRecords, gridOf, RECORDS } from './moved-lines.ts';
import { type FakeExcel, fakeExcel } from './server/fake-excel.ts';
import { hostOfSmallBatches } from './small-batches.ts';

/** How the host meets Excel's limits: as it is, or with so little room that few cells are several batches. */
const hosts = { 'at once': excelHost, 'in several batches': await hostOfSmallBatches() };
type Size = keyof typeof hosts;

/** What becomes of the change besides, which takes so many batches where nobody disturbs it. */
type End = Readonly<{ cancelAt?: number; disturb?(workbook: Begun, batches: number): void }>;
const ends: Readonly<Record<string, End>> = {
  'nothing else happens': {},
  'it is cancelled early': { cancelAt: 0.3 },
  'it is cancelled late': { cancelAt: 0.8 },
  'its last batch fails': { disturb: ({ excel, from }, count) => excel.batches.failAt(from + count - 1) },
  'a batch in the midst of it fails half way': {
    disturb: ({ excel, from }, count) => excel.batches.failAt(from + count - 2, { after: 9 }),
  },
  'the connection is lost for its last batch': {
    disturb({ excel, from, before }, count) {
      excel.batches.offlineFrom(from + count - 1);
      before(count, () => excel.batches.offlineFrom(null));
    },
  },
  'its last answer is lost': { disturb: ({ excel, from }, count) => excel.batches.loseAnswer(from + count - 1) },
};

/** A workbook that a change is about to be done to. */
type Begun = Readonly<{
  excel: FakeExcel;
  apply(change: string, cancelAt?: number): Promise<string | null>;
  /** Asks the host for something else, which first puts back what is left to be put back. */
  ask(): Promise<unknown>;
  /** How many batches there were before the change. */
  from: number;
  /** Has something happen right before a batch of the change, behind what happens there already. */
  before(batch: number, happens: () => void): void;
}>;

/** One Excel for all of it: Microsoft's library takes longer to load than a change takes. */
const excel = fakeExcel({ requirementSet: '1.12' });
fillRecords(excel);
const filled = structuredClone({ ...excel.book.state, live: new Set() });

async function begun(size: Size): Promise<Begun> {
  Object.assign(excel.book.state, structuredClone(filled), { version: excel.book.state.version + 1 });
  const { batches } = excel;
  batches.failAt(null);
  batches.offlineFrom(null);
  batches.loseAnswer(-1);
  const host = hosts[size]({ run: excel.Excel.run, displayLanguage: null });
  await host.snapshot();
  const from = batches.count;
  const happenings = new Map<number, (() => void)[]>();
  return {
    ...{ excel, from },
    ask() {
      excel.batches.failAt(null);
      excel.batches.offlineFrom(null);
      return host.snapshot().catch(() => null);
    },
    async apply(change, cancelAt) {
      for (const [at, all] of happenings)
        batches.before(from + at, () => {
          for (const happens of all) happens();
        });
      const { failure } = await driverOf(host).apply(only(...(changes[change] ?? [])), cancelAt ?? null);
      // What was not reached does not happen to whoever comes next.
      for (const at of happenings.keys()) batches.before(from + at, () => {});
      return failure;
    },
    before: (batch, happens) => happenings.set(batch, [...(happenings.get(batch) ?? []), happens]),
  };
}

/** The sheet that is written, one that points at it, and whatever texts there are anywhere, in notes too. */
type State = Readonly<{
  grid: readonly (readonly string[])[];
  other: readonly (readonly string[])[];
  all: ReadonlySet<string>;
  xml: string;
}>;

const stateOf = ({ book }: FakeExcel): State => ({
  grid: gridOf(book, RECORDS),
  other: gridOf(book, 'Sheet1'),
  all: new Set(book.titles.flatMap((title) => gridOf(book, title).flat())),
  xml: book.state.xml.map(({ xml }) => xml).join('\n'),
});

const known = new Map<string, State>();

/** What some doings of somebody else make of the sheet, with or without the change before them. */
async function expected(change: string | null, doings: readonly string[]): Promise<State> {
  const name = [change, ...doings].join('|');
  const found = known.get(name);
  if (found) return found;
  const { excel, apply } = await begun('at once');
  if (change !== null) await apply(change);
  for (const doing of doings) acts[doing]?.(excel.book);
  const state = stateOf(excel);
  known.set(name, state);
  return state;
}

const counts = new Map<string, number>();

/** How many batches a change takes that nobody disturbs. */
async function batchesOf(change: string, size: Size): Promise<number> {
  const name = `${change}|${size}`;
  const { excel, from, apply } = await begun(size);
  if (!counts.has(name)) {
    await apply(change);
    counts.set(name, excel.batches.count - from);
  }
  return counts.get(name) ?? 0;
}

const textsOf = (state: State): readonly string[] =>
  state.grid.flat().filter((text) => text !== '' && !text.startsWith('='));

/** Rows that a change brought or took may be put back elsewhere among rows that somebody sorted meanwhile. */
type Allowed = Readonly<{ anyOrder: boolean; anyFormula: boolean }>;

function rowsOf({ grid }: State, { anyOrder, anyFormula }: Allowed): readonly string[] {
  const rows = grid.map((line) => line.join(' | ')).map((row) => (anyFormula ? row.replace(/=\S+/g, '=') : row));
  return anyOrder ? rows.filter((row) => row !== '').sort() : rows;
}

function differing(now: State, wanted: State, allowed: Allowed): string {
  const [is, was] = [rowsOf(now, allowed), rowsOf(wanted, allowed)];
  const lines = Array.from({ length: Math.max(is.length, was.length) }, (_, at) => at).filter(
    (at) => is[at] !== was[at],
  );
  const others =
    JSON.stringify(now.other) === JSON.stringify(wanted.other) || allowed.anyFormula
      ? ''
      : ` other ${now.other} for ${wanted.other}`;
  const shown = lines.slice(0, 2).map((at) => `${at + 1}: ${is[at]} for ${was[at]}`);
  const left = now.xml === '' ? '' : ' a note is left';
  return lines.length === 0 ? `${others}${left}` : `${lines.length} rows, ${shown.join('; ')}${others}${left}`;
}

/** What came of a change, right then, and once the host was asked for something else. */
type Outcome = Readonly<{ failure: string | null; now: State; later: State }>;

/** The cells of a row in the records. */
const OF_A_ROW = 5;

/**
 * What must not have happened; '' where nothing of it did. Of two doings in one change less is asked: a formula may name a
 * neighbouring row, and the row that is deleted may have held ours by then; people are told that something is unfinished.
 */
async function problemOf(change: string, done: readonly string[], { failure, now, later }: Outcome): Promise<string> {
  const former = await expected(null, done);
  const lost = textsOf(former).filter((text) => text.startsWith('theirs') && !now.all.has(text));
  if (lost.length > 0 && failure !== 'unfinished') return `${failure}: lost ${lost}`;
  if (failure === 'unfinished') {
    const goneFrom = (state: State): readonly string[] =>
      textsOf(former).filter((text) => !state.all.has(text) && !state.xml.includes(text));
    // Without a connection what somebody typed right before may be in the page's memory alone, until it is asked again.
    const gone = goneFrom(later);
    const isDeleted = done.length > 1 && done.some((doing) => doing.startsWith('deletes')) && gone.length <= OF_A_ROW;
    return gone.length === 0 || isDeleted ? '' : `unfinished: gone ${gone.slice(0, 4)} (${gone.length})`;
  }
  const anyOrder = arranging.includes(change) && done.includes('sorts the rows');
  const wanted = failure === null ? await expected(change, done) : former;
  const found = differing(now, wanted, { anyOrder, anyFormula: anyOrder || done.length > 1 });
  return found === '' ? '' : `${failure ?? 'success'}: ${found}`;
}

const MOST_BATCHES = 80;

/** Somebody's doings come right before batches, one after the other, from each one on: every problem that this makes. */
async function problems(change: string, size: Size, theirs: readonly string[], end: End): Promise<readonly string[]> {
  const count = await batchesOf(change, size);
  const found: string[] = [];
  let isTried = false;
  for (let at = 0; at < MOST_BATCHES; at += 1) {
    const workbook = await begun(size);
    const done: string[] = [];
    end.disturb?.(workbook, count);
    for (const [later, doing] of theirs.entries())
      workbook.before(at + later, () => {
        if (acts[doing]?.(excel.book)) done.push(doing);
      });
    const failure = await workbook.apply(change, end.cancelAt);
    if (excel.batches.count <= workbook.from + at) break;
    isTried ||= done.length === theirs.length;
    const now = stateOf(excel);
    if (failure === 'unfinished') await workbook.ask();
    const problem = await problemOf(change, done, { failure, now, later: stateOf(excel) });
    if (problem !== '') found.push(`before batch ${at} of ${count}: ${problem}`);
  }
  return isTried ? found : [...found, 'nobody did all of it'];
}

/** Of two doings the second comes right before the next batch. */
const pairs: readonly (readonly string[])[] = [
  ['inserts a row within', 'sorts the rows'],
  ['sorts the rows', 'deletes a row'],
  ['inserts a row above all', 'deletes a later row'],
  ['deletes a row', 'inserts two blank rows within'],
  ['inserts a column within', 'inserts a row within'],
  ['types over what is written', 'sorts the rows'],
];

const doings = [...Object.keys(acts).map((act) => [act]), ...pairs];

/** Each doing once, with another change and another end each, is what is tried with every change of ours. */
const isUsual = (change: number, size: number, doing: number, end: number): boolean =>
  change === doing % Object.keys(changes).length &&
  size === (doing + Number(doing >= 10)) % 2 &&
  end === (3 * doing) % 7;

const cases = Object.keys(changes).flatMap((change, a) =>
  (Object.keys(hosts) as Size[]).flatMap((size, b) =>
    doings.flatMap((theirs, c) =>
      Object.entries(ends).map(([end, how], d) => {
        const name = `${theirs.join(' and ')} while ${change} ${size}, and ${end}`;
        return { name, change, size, theirs, how, isUsual: isUsual(a, b, c, d) };
      }),
    ),
  ),
);

/** Besides: a formula that is being written names the column that goes, and nothing but the rows tells of the sorting. */
const TELLING: readonly string[] = [
  'deletes a column while a column is written cell by cell at once, and it is cancelled early',
  'sorts the rows while a new column is written at once, and nothing else happens',
  'sorts the rows while a new column is written in several batches, and nothing else happens',
];

describe('in the midst of a change somebody else', () => {
  test.each(
    allOrSome(cases, (one) => one.isUsual || TELLING.includes(one.name)).map((one) => [one.name, one] as const),
  )('%s', async (_, { change, size, theirs, how }) => {
    expect(await problems(change, size, theirs, how)).toEqual([]);
  });
});
