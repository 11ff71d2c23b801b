// Builds what users run: dist/local/marksheet.mjs, the command line in one file, dist/local/workbench, the page,
// dist/gas, the Google Sheets add-on, and dist/excel, the Excel add-in: `npm run build -- --origin https://…` says where
// that will stand.
import { build } from 'esbuild';
import { buildExcel } from './excel.mjs';
import { originOf, readWords } from './excel-words.mjs';
import { buildGas } from './gas.mjs';
import { buildWorkbench } from './workbench.mjs';

const origin = originOf(readWords(process.argv.slice(2), { origin: true }).options);

await Promise.all([
  build({
    entryPoints: ['local/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20.11',
    format: 'esm',
    outfile: 'dist/local/marksheet.mjs',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    legalComments: 'external',
    logLevel: 'warning',
  }),
  buildWorkbench(),
  buildGas(),
  buildExcel(origin),
]);
