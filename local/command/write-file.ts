import { randomUUID } from 'node:crypto';
import { existsSync, type Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  constants,
  link,
  lstat,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataProblem } from './exit.ts';
import { codeOf, writeProblem } from './file-problem.ts';
import { openElsewhere } from './open-elsewhere.ts';

/** What is told when a file is in the way. */
export const alreadyThere = (path: string): string =>
  `${path} is there already: choose another name, or add --force to replace it`;

/**
 * Writes a file whole or not at all; an existing one is replaced only by force, and never half. A link is followed, and
 * the file that is replaced keeps its rights; one that can only be read, or that a spreadsheet program has open, is
 * refused by name. `was` is what it must still hold: where somebody wrote it meanwhile, theirs stays.
 */
export async function writeWhole(path: string, bytes: Uint8Array, force: boolean, was?: Uint8Array): Promise<void> {
  const target = force ? await placeOf(path) : path;
  const former = force ? await stat(target).catch(() => null) : null;
  if (former !== null) await refuseKept(path, target, former);
  const temporary = join(dirname(target), `.${randomUUID()}.part`);
  try {
    // Before it holds anything: what only its owner may read must at no moment be open to others.
    await writeFile(temporary, '', { flag: 'wx', ...(former === null ? {} : { mode: 0o600 }) });
    if (former !== null) await takeRights(temporary, former);
    await writeFile(temporary, bytes, { flag: 'r+' });
    if (was && !(await readFile(target)).equals(was))
      throw new Error('it was changed meanwhile. Nothing was written: build again, onto what it holds now');
    if (force) await rename(temporary, target);
    else await placeNew(temporary, target);
  } catch (error) {
    throw dataProblem(codeOf(error) === 'EEXIST' ? alreadyThere(path) : writeProblem(path, error));
  } finally {
    // Where the folder itself is no folder, there is nothing to remove; what was told above matters more.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Where a path leads: itself, or what a link there names. A link that leads nowhere is refused. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink) throw dataProblem(`${path} is a link that leads nowhere. Nothing was written.`);
    if (codeOf(error) === 'ENOENT') return path;
    throw dataProblem(writeProblem(path, error));
  }
}

/** A file that must stay as it is: it can only be read, or a program has it open. */
async function refuseKept(path: string, target: string, { mode }: Stats): Promise<void> {
  const isWritable = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  // Nobody's right to write is a wish to keep it, even to those who may do all.
  if (!isWritable || (mode & 0o222) === 0) throw dataProblem(`${path} can only be read. Nothing was written.`);
  for (const place of new Set([path, target])) {
    const told = await openElsewhere(place);
    if (told !== null) throw dataProblem(told);
  }
}

/** The owner comes first: a change of owner takes rights away. Only some may change it, and then it stays ours. */
async function takeRights(temporary: string, { uid, gid, mode }: Stats): Promise<void> {
  await chown(temporary, uid, gid).catch(() => undefined);
  await chmod(temporary, mode & 0o7777);
}

/** A link fails where something is in the way; disks without links, such as exFAT, are asked first instead. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (existsSync(path)) throw Object.assign(new Error(alreadyThere(path)), { code: 'EEXIST' });
    if (!/^E(?:PERM|NOSYS|NOTSUP|OPNOTSUPP)$/.test(codeOf(error))) throw error;
    await rename(temporary, path);
  }
}

/** Whether two paths lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}
