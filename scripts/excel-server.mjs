// Serves the files of a folder to Excel on this machine.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** Excel on the web asks from Microsoft's pages: for the list of functions it needs the first of these, for this machine the second. */
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Private-Network': 'true',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

/** The file below a folder that a request names; null where there is none, or it lies elsewhere. */
async function findFile(root, url) {
  try {
    const name = decodeURIComponent(url.split(/[?#]/)[0]).replace(/\/$/, '/index.html');
    const [folder, path] = await Promise.all([realpath(root), realpath(join(root, name))]);
    const isFile = (await stat(path)).isFile();
    return isFile && path.startsWith(folder + sep) && extname(path) in types ? path : null;
  } catch {
    return null;
  }
}

/** Names of this machine alone: a foreign site may let its own name point here. */
const isLocal = (host = '') => /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host);

/** What a server of Node calls for each request. */
export const answering = (root) => async (request, response) => {
  const end = (status) => response.writeHead(status, headers).end();
  if (!isLocal(request.headers.host)) return end(403);
  if (request.method === 'OPTIONS') return end(204);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405);
  const path = await findFile(root, request.url);
  if (path === null) return end(404);
  response.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] });
  if (request.method === 'HEAD') return response.end();
  return pipeline(createReadStream(path), response).catch(() => response.destroy());
};
