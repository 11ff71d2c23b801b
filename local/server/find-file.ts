import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { contentTypes } from './headers.ts';

/** A file that may be served, and its kind. */
export type FoundFile = Readonly<{ path: string; type: string; size: number }>;

/** The file under a folder that a request names; null where there is none, or it lies elsewhere. No folder is listed. */
export async function findFile(root: string, url: string): Promise<FoundFile | null> {
  const name = requestedName(url);
  if (name === null) return null;
  const type = contentTypes[extname(name)];
  if (type === undefined) return null;
  try {
    const [folder, path] = await Promise.all([realpath(root), realpath(join(root, name))]);
    if (!path.startsWith(folder + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, type, size: found.size } : null;
  } catch {
    return null;
  }
}

/** Without the query; null where it can't name a file. */
function requestedName(url: string): string | null {
  try {
    const name = decodeURIComponent((url.split(/[?#]/)[0] ?? '').slice(1));
    return name.includes('\0') ? null : name === '' ? 'index.html' : name;
  } catch {
    return null;
  }
}
