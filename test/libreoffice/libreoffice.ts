import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ComputedWorkbook, readComputed } from './computed-workbook.ts';
import { writeProfile } from './profile.ts';

const TIME_LIMIT = 180_000;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The LibreOffice program: LIBREOFFICE_PATH where it is set, else the first on the PATH; null where there is none. */
export function findLibreOffice(): string | null {
  const { LIBREOFFICE_PATH: given, PATH: path = '' } = process.env;
  const candidates = given
    ? [given]
    : path.split(delimiter).flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  return candidates.find(isProgram) ?? null;
}

/** Runs the program to its end; what it said is the reason where it fails. */
function run(program: string, given: readonly string[], home: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own: the program is a script, and the time limit has to reach what the script starts.
    const started = spawn(program, given, { detached: true, env: { ...process.env, HOME: home } });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    const limit = setTimeout(() => {
      said += `Stopped after ${TIME_LIMIT / 1000} s. `;
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
    }, TIME_LIMIT);
    started.on('error', (error) => {
      clearTimeout(limit);
      reject(new Error(`LibreOffice did not start from ${program}: ${error.message}`));
    });
    started.on('close', (code, signal) => {
      clearTimeout(limit);
      if (code === 0) resolve(said);
      else reject(new Error(`LibreOffice ended with ${signal ?? `exit code ${code}`}. It said: ${said.trim()}`));
    });
  });
}

/** How the folders of this process begin: suites beside it have LibreOffice at work too. */
export const OWN_FOLDER = `marksheet-libreoffice-${process.pid}-`;

/**
 * Through .xls: its cells are the 64 bits that LibreOffice computed. Measured with 380 000 random numbers: all come
 * back equal. In .xlsx, .ods, .fods and .csv LibreOffice writes 15 digits, numbers near 0 fewer, and takes as long or
 * longer. An .xls sheet ends at row 65 536 and column 256: what lies beyond is computed with, but not given back.
 */
async function convert(program: string, workbooks: readonly Uint8Array[]): Promise<readonly ComputedWorkbook[]> {
  const folder = await mkdtemp(join(tmpdir(), OWN_FOLDER));
  const file = (index: number, kind: string): string => join(folder, `workbook-${index}.${kind}`);
  try {
    const profile = join(folder, 'profile');
    await writeProfile(profile);
    for (const [index, bytes] of workbooks.entries()) await writeFile(file(index, 'xlsx'), bytes);
    const said = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--convert-to', 'xls:MS Excel 97', '--outdir', folder],
        ...workbooks.map((_, index) => file(index, 'xlsx')),
      ],
      folder,
    );
    const computed: ComputedWorkbook[] = [];
    for (const index of workbooks.keys()) {
      const converted = await readFile(file(index, 'xls')).catch(() => {
        throw new Error(`LibreOffice could not convert the workbook. It said: ${said.trim()}`);
      });
      computed.push(await readComputed(converted));
    }
    return computed;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Lets LibreOffice compute every formula of several .xlsx files anew: one start serves them all; calls take turns. */
export function recalculateAll(workbooks: readonly Uint8Array[]): Promise<readonly ComputedWorkbook[]> {
  const program = findLibreOffice();
  if (program === null) return Promise.reject(new Error('LibreOffice is not installed'));
  const converted = last.then(() => convert(program, workbooks));
  last = converted.catch(() => undefined);
  return converted;
}

/** Lets LibreOffice compute every formula of an .xlsx file anew. */
export async function recalculate(bytes: Uint8Array): Promise<ComputedWorkbook> {
  const [computed] = await recalculateAll([bytes]);
  return computed as ComputedWorkbook;
}
