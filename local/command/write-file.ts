import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataProblem } from './exit.ts';

/** What is told when a file is in the way. */
export const alreadyThere = (path: string): string =>
  `${path} is there already: choose another name, or add --force to replace it`;

/**
 * Writes a file whole or not at all; an existing one is replaced only by force, and never half. `was` is what it must
 * still hold: where somebody wrote it meanwhile, theirs stays.
 */
export async function writeWhole(path: string, bytes: Uint8Array, force: boolean, was?: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (was && !(await readFile(path)).equals(was))
      throw new Error('it was changed meanwhile. Nothing was written: build again, onto what it holds now');
    if (force) await rename(temporary, path);
    else await placeNew(temporary, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw dataProblem(
      code === 'EEXIST'
        ? alreadyThere(path)
        : `${path} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    // Where the folder itself is no folder, there is nothing to remove; what was told above matters more.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** A link fails where something is in the way; disks without links, such as exFAT, are asked first instead. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (existsSync(path)) throw Object.assign(new Error(alreadyThere(path)), { code: 'EEXIST' });
    if (!(error instanceof Error && 'code' in error && /^E(?:PERM|NOSYS|NOTSUP|OPNOTSUPP)$/.test(String(error.code))))
      throw error;
    await rename(temporary, path);
  }
}
