import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The sidebar alone on a page of its own, over a workbook in memory. */
export type ServedSidebar = Readonly<{
  /** Queries: `language=tr`, `worker=none`. */
  address: string;
  /** The bundled files by name, for those who weigh them. */
  folder: string;
  stop(): Promise<void>;
}>;

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Marksheet</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/frame.css">
</head>
<body><main id="sidebar"></main><script type="module" src="/page.js"></script></body>
</html>`;

const css = 'html, body { margin: 0; block-size: 100%; } #sidebar { block-size: 100vh; }';

/** As strict as the pages that hold the sidebar. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Bundles the sidebar's page into a folder of its own and serves it on this machine. */
export async function serveSidebar(): Promise<ServedSidebar> {
  const folder = await mkdtemp(join(tmpdir(), 'marksheet-sidebar-'));
  await build({
    entryPoints: { page: 'test/browser/sidebar-entry.ts', worker: 'sidebar/work/in-worker.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: folder,
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, 'frame.css'), css);
  const server = createServer(({ url }, response) => void answer(folder, url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
  const body = await readFile(join(folder, path)).catch(() => null);
  const type = types[path.split('.').at(-1) as string] ?? 'text/plain';
  response.writeHead(body ? 200 : 404, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
  });
  response.end(body);
}
