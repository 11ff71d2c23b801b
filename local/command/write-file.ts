import { randomUUID } from 'node:crypto';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataProblem } from './exit.ts';

/** What is told when a file is in the way. */
export const alreadyThere = (path: string): string =>
  `${path} is there already: choose another name, or add --force to replace it`;

/** Writes a file whole or not at all; an existing one is replaced only by force, and never half. */
export async function writeWhole(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (force) await rename(temporary, path);
    else await link(temporary, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw dataProblem(
      code === 'EEXIST'
        ? alreadyThere(path)
        : `${path} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
