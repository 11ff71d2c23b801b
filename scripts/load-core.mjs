// Bundles a TypeScript module of the project and imports it: scripts run on Node versions that read no .ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of `code`, which may import from the project's root as `./core/...`. */
export async function loadCore(code) {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-'));
  const outfile = join(folder, 'core.mjs');
  try {
    await build({
      stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'warning',
      banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
