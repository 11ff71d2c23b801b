// The pane of the Excel add-in: taskpane.html with what it loads. The page's rules for what may run in it are in
// excel-addin/CONTEXT.md.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { buildFunctions, options } from './excel-functions.mjs';

/** Microsoft asks for this very address, for `1` to be no other version, and for no copy of our own. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** Excel puts the page into a frame of its own, which a page cannot speak of in a tag: no frame-ancestors here. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${MICROSOFT}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // Office.js asks here whether a host that it does not know may be trusted.
  `frame-src ${MICROSOFT}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the person sees, in parts that are loaded when they are needed, and the worker beside it. */
async function buildPane(folder) {
  await build({
    ...options,
    entryPoints: { taskpane: 'excel-addin/main.tsx', 'sidebar-worker': 'sidebar/work/in-worker.ts' },
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
}

/** A file's name with what its text hashes to, so that no old one is taken from a cache. */
async function fresh(folder, name) {
  const hash = createHash('sha256').update(await readFile(`${folder}/${name}`));
  return `${name}?${hash.digest('hex').slice(0, 12)}`;
}

/** The text of taskpane.html, for the files in a folder. */
async function paneHtml(folder) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Marksheet</title>
<script src="${OFFICE_JS}"></script>
<script src="${await fresh(folder, 'functions.js')}"></script>
<link rel="stylesheet" href="${await fresh(folder, 'taskpane.css')}">
<script type="module" src="${await fresh(folder, 'taskpane.js')}"></script>
</head>
<body>
<main id="sidebar" data-worker="${await fresh(folder, 'sidebar-worker.js')}"><div class="marksheet" aria-busy="true"></div></main>
</body>
</html>
`;
}

/** Writes the page's scripts and styles into a folder, and returns the page. */
export async function buildPage(folder) {
  await Promise.all([buildFunctions(folder), buildPane(folder)]);
  return paneHtml(folder);
}
