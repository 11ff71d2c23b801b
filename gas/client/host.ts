import type { WorkbookChange } from '../../core/host/change.ts';
import { checkStored } from '../../core/host/check-stored.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host, Watch } from '../../core/host/port.ts';
import type { SelectedRange } from '../../core/host/snapshot.ts';
import { withFailures } from '../../core/host/with-failures.ts';
import type { StagedChange } from '../protocol/operations.ts';
import type { Call, Gives, SelectedCells } from '../protocol/requests.ts';
import { applyCompiled } from './apply-change.ts';
import { capabilities } from './capabilities.ts';
import { compileChange } from './compile/compile-change.ts';
import { failureOf } from './failures.ts';
import type { Sleep } from './patience.ts';
import { type ReadBook, readBook, snapshotOf } from './read/read-book.ts';
import { writesCommas } from './read/separators.ts';

export type GoogleOptions = Readonly<{
  /** What the server said when the page asked it first; asked here where nobody has. */
  started?: Promise<Gives<'start'>>;
  /** Waits before a call is tried again. */
  sleep: Sleep;
}>;

/** Google Sheets as the sidebar knows it, over whatever carries requests to the server. One change runs at a time. */
export function googleHost(call: Call, { started, sleep }: GoogleOptions): Host {
  let start = started ?? null;
  let isBusy = false;
  /** As it was read last: what a change is planned from, and compared with before anything is written. */
  let read: ReadBook | null = null;
  let builds = 0;

  const atStart = (): Promise<Gives<'start'>> => {
    start ??= call('start', {});
    return start;
  };

  async function readAnew(): Promise<ReadBook> {
    const { spreadsheetLocale } = await atStart();
    read = await readBook(call, writesCommas(spreadsheetLocale));
    return read;
  }

  async function apply(change: WorkbookChange, watch: Watch): Promise<WorkbookChange> {
    watch.progress(0);
    const book = read ?? (await readAnew());
    const compiled = compileChange(change, { sheets: book.sheets.map(({ sheet }) => sheet) });
    const cells = compiled.cells + book.sheets.reduce((sum, { cells: there }) => sum + there, 0);
    if (cells > capabilities.mostCells) throw new HostFailure('too-large', String(cells));
    if (watch.isCancelled()) throw new HostFailure('cancelled');
    if (compiled.forward.length > 0) {
      builds += 1;
      const build = `${Math.random().toString(36).slice(2, 10)}-${builds}`;
      const expected = tokensOf(book, compiled.touched);
      try {
        await applyCompiled(compiled, { call, sleep, build, expected, watch });
      } finally {
        read = null;
      }
    }
    told(watch);
    return compiled.inverse;
  }

  return withFailures(
    {
      capabilities,
      language: async () => (await atStart()).language || null,
      selection: async () => selectedRange(await call('selection', {})),
      snapshot: async () => snapshotOf(await readAnew()),
      async apply(change, watch) {
        if (isBusy) throw new HostFailure('busy');
        isBusy = true;
        try {
          return await apply(change, watch);
        } finally {
          isBusy = false;
        }
      },
      insertFormula: (formula) => call('insert-formula', { formula }),
      async show(title, row, column) {
        await call('show', { title, row, column });
      },
      readStored: (name) => call('read-stored', { name }),
      async store(name, text) {
        checkStored(text, capabilities);
        await call('store', { name, text });
      },
    },
    failureOf,
  );
}

/** The change is done, whatever becomes of whoever hears of it. */
function told(watch: Watch): void {
  try {
    watch.progress(1);
  } catch {}
}

function tokensOf({ sheets }: ReadBook, titles: readonly string[]): StagedChange['expected'] {
  const touched = new Set(titles);
  const expected: Record<string, string> = {};
  for (const { sheet, token } of sheets) if (token !== null && touched.has(sheet.title)) expected[sheet.title] = token;
  return expected;
}

const selectedRange = (selected: SelectedCells | null): SelectedRange | null =>
  selected && {
    ...selected,
    values: selected.values.map((cells) => cells.map((value) => (value === '' ? null : value))),
  };
