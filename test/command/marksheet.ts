import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Tests of the command wait for processes, and the first of a file for a build.
(import.meta as ImportMeta & { jest: typeof jest }).jest.setTimeout(60_000);

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of the command left behind. */
export type Outcome = Readonly<{ code: number | null; stdout: string; stderr: string }>;

const newestIn = (folder: string): number =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .reduce((newest, name) => Math.max(newest, statSync(join(root, folder, name)).mtimeMs), 0);

function isFresh(program: string): boolean {
  const sources = Math.max(newestIn('core'), newestIn('local'), statSync(join(root, 'scripts/build.mjs')).mtimeMs);
  return existsSync(program) && statSync(program).mtimeMs > sources;
}

/** Builds beside nothing that others read: the script writes under the folder that it runs in. */
function buildElsewhere(): string {
  const folder = temporaryFolder();
  const read = [
    'core',
    'local',
    'sidebar',
    'gas',
    'excel-addin',
    'examples',
    'scripts',
    'docs',
    'node_modules',
    'package.json',
  ];
  for (const name of [...read, 'appsscript.json']) symlinkSync(join(root, name), join(folder, name));
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder });
  return join(folder, 'dist/local/marksheet.mjs');
}

let program: string | undefined;

/** The built command: the one in dist where no source is newer, else one built for this run. */
function builtProgram(): string {
  const inDist = join(root, 'dist/local/marksheet.mjs');
  program ??= isFresh(inDist) ? inDist : buildElsewhere();
  return program;
}

/** Runs the command as a user does, in another process. */
export function marksheet(words: readonly string[], input?: string | Uint8Array): Promise<Outcome> {
  const child = spawn(process.execPath, [builtProgram(), ...words]);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A command that stops before it has read all closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
  });
}

/** Runs the command, lets one of its streams be closed after the first piece, and gives its exit code. */
export function marksheetCutShort(words: readonly string[], stream: 'stdout' | 'stderr'): Promise<Outcome> {
  const child = spawn(process.execPath, [builtProgram(), ...words]);
  const other: Buffer[] = [];
  child[stream].once('data', () => child[stream].destroy());
  child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (chunk: Buffer) => other.push(chunk));
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(other).toString('utf8');
      resolve({ code, stdout: stream === 'stdout' ? '' : text, stderr: stream === 'stdout' ? text : '' });
    });
  });
}

const folders: string[] = [];

/** A new empty folder, removed by `removeTemporaryFolders`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-test-'));
  folders.push(folder);
  return folder;
}

/** To be called after all tests of a file. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  program = undefined;
}

/** Writes a file into a new folder and gives its path. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The path of an example file of the project. */
export const example = (name: string): string => join(root, 'examples', name);
