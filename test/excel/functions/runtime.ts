import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { root } from '../built-files.ts';
import { Clock } from './clock.ts';

/** What Excel can hand over as the value of a cell; an error cell as its code. */
export type Given = number | string | boolean | null | Readonly<{ code: string; type: 'CustomFunctionError' }>;

/** An argument as Excel hands it over: a value, rows of values, null for one that is left out. */
export type Argument = Given | readonly (readonly Given[])[];

/** What the cells show: rows, or an error and the sentence beside it, empty where Excel shows none. */
export type Shown = Readonly<{ rows: readonly (readonly ShownCell[])[] }> | ShownError;

type ShownError = Readonly<{ error: string; reason: string }>;
type ShownCell = number | string | ShownError;

export const errorCell = (code: string): Given => ({ code, type: 'CustomFunctionError' });

export type ExcelRuntime = Readonly<{
  /** The ids that the add-in has told Excel. */
  ids: readonly string[];
  /** What was written to the console while the add-in loaded: Microsoft's code warns there of what it refuses. */
  warnings: readonly string[];
  /** Calls functions in one go, as Excel does when it calculates, and gives what each cell shows, in order. */
  callAll(calls: readonly (readonly [id: string, given: readonly Argument[]])[]): Promise<readonly Shown[]>;
  call(id: string, ...given: readonly Argument[]): Promise<Shown>;
}>;

/** Codes of results, as Microsoft's code writes them. */
const errors: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
const withReason = ['#N/A', '#VALUE!'];

type Result = readonly [id: number, succeeded: boolean, value: unknown, error?: number | number[]];
type Message = Readonly<{ id: number; message?: Readonly<{ body?: Readonly<{ Actions?: readonly Action[] }> }> }>;
type Action = Readonly<{ Name: string; ArgumentInfo?: Readonly<{ Arguments: readonly [readonly Result[]] }> }>;
type Bridge = { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };

/** An error among the cells of rows, as Microsoft's code sends it. */
type SentError = Readonly<{ valueType: 'CustomFunctionError'; code: string; message?: string }>;

const isSentError = (cell: unknown): cell is SentError =>
  typeof cell === 'object' && (cell as Partial<SentError> | null)?.valueType === 'CustomFunctionError';

function shownCell(cell: unknown): ShownCell {
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  if (isSentError(cell)) return { error: cell.code, reason: cell.message ?? '' };
  throw new Error(`Not a cell: ${JSON.stringify(cell)}`);
}

/** Rows of one length, of numbers, texts and errors: Excel would show 0 for null, and fail on anything else. */
function rowsOf(value: unknown): readonly (readonly ShownCell[])[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`No rows: ${JSON.stringify(value)}`);
  for (const row of value as readonly unknown[])
    if (!Array.isArray(row) || row.length === 0 || row.length !== (value[0] as unknown[]).length)
      throw new Error(`A row of another length: ${JSON.stringify(row)}`);
  return (value as readonly (readonly unknown[])[]).map((row) => row.map(shownCell));
}

function shownBy([, succeeded, value, code]: Result): Shown {
  if (succeeded) return { rows: rowsOf(value) };
  const error = errors[code as number];
  if (error === undefined) throw new Error(`The function failed by ${JSON.stringify(code)}: ${String(value)}`);
  return { error, reason: withReason.includes(error) ? String(value) : '' };
}

const nothing = (): void => undefined;

/** What the library touches of a page while it loads. */
function pageGlobals(bridge: Bridge, clock: Clock, warnings: string[]): Record<string, unknown> {
  const address = 'https://localhost/functions.html';
  const location = { hash: '', search: '?_host_Info=Excel$Win32$16.01$en-US$$$$0', href: address, protocol: 'https:' };
  const element = { setAttribute: nothing, appendChild: nothing };
  const document = {
    ...{ readyState: 'complete', URL: address, cookie: '', addEventListener: nothing },
    getElementsByTagName: (name: string) =>
      name === 'script' ? [{ src: 'https://localhost/custom-functions-runtime.debug.js' }] : [element],
    createElement: () => ({ ...element }),
  };
  const log = (...words: readonly unknown[]): void => void warnings.push(words.join(' '));
  const window: Record<string, unknown> = {
    Strings: { OfficeOM: {} },
    ...{ name: '', location, document, history: {}, external: {}, navigator: { userAgent: 'node' } },
    ...{
      setTimeout: clock.setTimeout,
      clearTimeout: clock.clearTimeout,
      addEventListener: nothing,
      removeEventListener: nothing,
    },
    console: { log: nothing, info: nothing, warn: log, error: log },
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'parent', 'top']) window[name] = window;
  return window;
}

const library = (): string =>
  readFileSync(join(root, 'node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js'), 'utf8');

const MOST_STEPS = 1000;

/** Excel's side of the bridge: takes results of calls, and answers whatever it is sent. */
class Excel implements Bridge {
  onMessageFromHost?: (text: string) => void;
  private calls = 0;
  private readonly results = new Map<number, Result>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as Message;
    for (const { Name, ArgumentInfo } of message?.body?.Actions ?? [])
      if (Name === 'SetInvocationArrayResults')
        for (const result of ArgumentInfo?.Arguments[0] ?? []) this.results.set(result[0], result);
    const answer = { id, type: 1, message: { statusCode: 200, headers: {}, body: '{"Results":[]}' } };
    this.clock.setTimeout(() => this.onMessageFromHost?.(JSON.stringify(answer)));
  }

  async calculate(calls: readonly (readonly [id: string, given: readonly Argument[]])[]): Promise<readonly Shown[]> {
    const ids = calls.map(() => ++this.calls);
    // The third bit of the flags says that errors may be handed over, as functions.json asks for.
    const entries = calls.map(([name, given], index) => ({
      ...{ messageCategory: 1, messageType: 1000, targetId: '', id: '' },
      message: JSON.stringify([ids[index], name, given, 'Sheet1!A1', 4]),
    }));
    this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    const isWaiting = (): boolean => ids.some((id) => !this.results.has(id));
    for (let steps = 0; isWaiting() && steps < MOST_STEPS; steps += 1) await this.clock.step();
    if (isWaiting()) throw new Error('Excel got no result');
    return ids.map((id) => shownBy(this.results.get(id) as Result));
  }
}

/**
 * Microsoft's own runtime of custom functions with a script of ours, and an Excel at the other end of its bridge. `language`
 * is that of Excel's menus; null where it does not tell.
 */
export function excelRuntime(script: string, language: string | null): ExcelRuntime {
  const warnings: string[] = [];
  const clock = new Clock();
  const excel = new Excel(clock);
  const window = pageGlobals(excel, clock, warnings);
  createContext(window);
  runInContext('(now) => { Date.now = now; }', window)(() => clock.now);
  runInContext(library(), window, { filename: 'custom-functions-runtime.debug.js' });
  (window.Office as { context?: unknown }).context = language === null ? undefined : { displayLanguage: language };
  runInContext(script, window, { filename: 'functions.js' });
  const { _association } = window.CustomFunctions as { _association: { mappings: Readonly<Record<string, unknown>> } };
  return {
    ids: Object.keys(_association.mappings),
    warnings,
    callAll: (calls) => excel.calculate(calls),
    call: async (id, ...given) => (await excel.calculate([[id, given]]))[0] as Shown,
  };
}
