import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the project begins. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const entry = `
export { buildPlan } from './core/build.ts';
export { functions } from './core/functions/index.ts';
export { decodeBytes } from './core/intake/read-bytes.ts';
export { readText } from './core/intake/read-text.ts';
export { workbookBytes } from './local/xlsx/host.ts';
export { writeXlsx } from 'hucre/xlsx';
export { default as papaparse } from 'papaparse';
`;

/** Bundles what is measured, peers too, the way that scripts/build.mjs bundles the command. */
export async function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-bench-'));
  const path = join(folder, 'subjects.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    target: 'node20.11',
    format: 'esm',
    outfile: path,
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return { path, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
