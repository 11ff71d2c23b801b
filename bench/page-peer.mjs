// The grid alone, as its makers' preset gives it: what the page is compared with.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './bundle.mjs';

const entry = `
import '@univerjs/preset-sheets-core/lib/index.css';
import { Univer, LocaleType, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import words from '@univerjs/preset-sheets-core/locales/en-US';

const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words } });
for (const plugin of UniverSheetsCorePreset({ container: document.getElementById('grid') }).plugins)
  univer.registerPlugin(...(Array.isArray(plugin) ? plugin : [plugin]));
univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
const api = FUniver.newAPI(univer);
setTimeout(() => { globalThis.marksheet = { grid: { api } }; });
`;

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Peer</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="peer.css"><link rel="stylesheet" href="frame.css">
<body><div id="grid"></div><script type="module" src="peer.js"></script></body></html>`;

/** Bundles it into a folder of its own. */
export async function buildPeer() {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-peer-'));
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    splitting: true,
    entryNames: 'peer',
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(
    join(folder, 'frame.css'),
    'html, body { margin: 0; } #grid { block-size: 850px; inline-size: 1080px; }',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
