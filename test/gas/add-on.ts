import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of the add-on's server by name, as the build writes them. */
function build(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-gas-'));
  try {
    execFileSync(process.execPath, ['scripts/gas.mjs', folder, '--without-page'], { cwd: root });
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let built: Readonly<Record<string, string>> | undefined;

export function builtFiles(): Readonly<Record<string, string>> {
  built ??= build();
  return built;
}

/** The scripts, each of which Google evaluates before anything runs. */
export const scriptNames = ['Code.js', 'Server.js'] as const;

type ScriptName = (typeof scriptNames)[number];

export const code = (name: ScriptName = 'Code.js'): string => builtFiles()[name] as string;

/** What esbuild makes of a script for a version of the language: the same text where it has nothing to rewrite. */
export const codeFor = (name: ScriptName, target: string): string =>
  execFileSync(join(root, 'node_modules/.bin/esbuild'), ['--loader=js', `--target=${target}`, '--log-level=warning'], {
    input: code(name),
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });

/** Every global that Apps Script offers a script of ours, whether it may use it or not. */
const services = [
  ...['SpreadsheetApp', 'HtmlService', 'Session', 'Utilities', 'ScriptApp', 'PropertiesService', 'CacheService'],
  ...['LockService', 'UrlFetchApp', 'DriveApp', 'LanguageApp', 'Logger', 'console', 'Browser'],
];

/** Fails on whatever is asked of it, and says so even where the failure is caught. */
function trap(service: string, touched: string[]): object {
  const fail = (what: string): never => {
    touched.push(what);
    throw new Error(`${what} was touched`);
  };
  return new Proxy(() => undefined, {
    get: (_, name) => fail(`${service}.${String(name)}`),
    apply: () => fail(service),
  });
}

type Globals = Readonly<Record<string, unknown>>;

/** Serves the files beside Code.js, and notes which were asked for. */
const htmlService = (filesRead: string[]) => ({
  createHtmlOutputFromFile(name: string) {
    filesRead.push(name);
    const text = builtFiles()[`${name}.html`];
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return { getContent: () => text };
  },
});

export type AddOn = Readonly<{
  globals: Globals;
  /** What was asked of services that this run has not. */
  touched: readonly string[];
  /** The files beside Code.js that were read. */
  filesRead: readonly string[];
  /** Calls a function at the top of Code.js, as Google does. */
  call(name: string, ...given: readonly unknown[]): unknown;
}>;

/** Runs the scripts as Apps Script does, where there is nothing but the language and services that fail on any touch. */
export function loadAddOn(google: Globals = {}): AddOn {
  const touched: string[] = [];
  const traps = Object.fromEntries(services.map((service) => [service, trap(service, touched)]));
  const filesRead: string[] = [];
  const globals: Record<string, unknown> = { ...traps, HtmlService: htmlService(filesRead), ...google };
  createContext(globals);
  for (const name of scriptNames) runInContext(code(name), globals, { filename: name });
  const call: AddOn['call'] = (name, ...given) => (globals[name] as (...all: readonly unknown[]) => unknown)(...given);
  return { globals, touched, filesRead, call };
}

/** The names that the scripts add to the globals. */
export const addedNames = ({ globals }: AddOn): string[] =>
  Object.keys(globals).filter((name) => !services.includes(name));
