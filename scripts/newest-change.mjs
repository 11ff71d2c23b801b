// When files last changed, so that nothing is built twice.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The latest change of a file or of anything within a folder, in milliseconds; 0 where it is missing. */
export function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}
