import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const bundled = (path) => resolve('.cache/tests', relative(process.cwd(), path)).replace(/ts$/, 'js');

/** The map of a bundled file, with whole paths: jest takes the code to be where the suite is. */
function mapOf(file) {
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  return { ...map, sources: map.sources.map((source) => resolve(dirname(file), source)) };
}

/** A jest transformer: a suite as scripts/bundle-tests.mjs bundled it. The names of its parts change with their text. */
export default {
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(source)
      .update(readFileSync(bundled(path)))
      .digest('hex'),
  process: (_source, path) => ({ code: readFileSync(bundled(path), 'utf8'), map: mapOf(bundled(path)) }),
};
