import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { findFile } from './find-file.ts';
import { headers } from './headers.ts';

/** `root` is the folder that is served, and nothing outside it; `port` is the first one tried. */
export type ServerOptions = Readonly<{ root: string; port: number; host: string }>;

export type RunningServer = Readonly<{
  /** What to open in a browser. */
  address: string;
  stop(): Promise<void>;
}>;

/** How many ports are tried, from the first one up. */
const MOST_PORTS = 20;

/** Serves the files of a folder to this machine; fails where no port is free. */
export async function startServer({ root, port, host }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await listenOnFreePort(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${taken}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFreePort(server: Server, first: number, host: string): Promise<void> {
  for (let port = first; ; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port + 1 >= first + MOST_PORTS) throw error;
    }
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refuse = (status: number): void => void response.writeHead(status, headers).end();
  if (!isLocal(request.headers.host)) return refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = await findFile(root, request.url ?? '/');
  if (file === null) return refuse(404);
  response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': file.size });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(file.path), response);
}

/** Other names for this machine are refused: a foreign site may let its own name point here and read the answers. */
const isLocal = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host ?? '');
