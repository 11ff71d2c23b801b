// Builds functions.js, the custom functions of the Excel add-in: one script, small enough to run before anything else of
// the page. `node scripts/excel-functions.mjs FOLDER` builds it alone.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { spokenTexts } from './excel-texts.mjs';
import { withoutTexts } from './gas-without-texts.mjs';
import { loadCore } from './load-core.mjs';

/** What all scripts of the add-in are built with. */
export const options = {
  absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
  bundle: true,
  platform: 'browser',
  minify: true,
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
};

export async function buildFunctions(folder) {
  const core = await loadCore(`
    export { functions } from './core/functions/index.ts';
    export { goalFunctions } from './core/functions/goals/index.ts';
    export { locales } from './core/locales/index.ts';
    export { metrics } from './core/metrics/index.ts';
  `);
  await build({
    ...options,
    entryPoints: { functions: 'excel-addin/functions/associate.ts' },
    outdir: folder,
    format: 'iife',
    target: 'es2020',
    plugins: [spokenTexts(core), withoutTexts(core)],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFunctions(process.argv[2]);
