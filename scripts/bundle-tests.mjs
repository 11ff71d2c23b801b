// Bundles every suite with what it imports, in one go, before jest begins: core is some thousand files, and jest would
// load each of them anew for each suite. test/bundled-suite.mjs hands jest the outcome.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folders = ['core', 'local', 'sidebar', 'test'];
const target = resolve('.cache/tests');
const HOUR = 3_600_000;

const filesOf = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name));

const suites = folders.flatMap(filesOf).filter((path) => path.endsWith('.test.ts'));

/** The paths, or parts of them, that jest was asked for. */
export const wantedPaths = process.argv.slice(2).filter((word) => !word.startsWith('-'));

/** The suites that jest was asked for by their paths; all of them where that is not plain. */
function wantedSuites() {
  if (wantedPaths.length === 0 || process.argv.includes('-t')) return suites;
  const found = suites.filter((path) => wantedPaths.some((word) => resolve(path).includes(word)));
  return wantedPaths.every((word) => suites.some((path) => resolve(path).includes(word))) ? found : suites;
}

/** A bundled module still says where its source is: tests read the files beside them. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta.url')) return null;
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** Leaves alone what is there already, as of now: another run may be reading it. */
function write({ path, contents }) {
  try {
    if (readFileSync(path).equals(contents)) return utimesSync(path, new Date(), new Date());
  } catch {}
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Removes what earlier runs left, once none of them can still need it. */
function sweep(made) {
  for (const path of filesOf(target)) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && !made.has(path) && Date.now() - found.mtimeMs > HOUR) rmSync(path, { force: true });
  }
}

/** Writes `.cache/tests/<suite>.js` for each suite that is wanted, and the parts that they share, with maps to their sources. */
export async function bundleTests() {
  const { outputFiles } = await build({
    entryPoints: wantedSuites(),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false,
    outdir: target,
    outbase: '.',
    chunkNames: 'parts/[name]-[hash]',
    publicPath: target,
    plugins: [ownAddress],
    write: false,
    logLevel: 'warning',
  });
  outputFiles.forEach(write);
  sweep(new Set(outputFiles.map(({ path }) => path)));
}
