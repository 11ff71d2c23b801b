import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../local/server/server.ts';

let folder: string;
let server: RunningServer;
const root = (): string => join(folder, 'served');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marksheet-server-'));
  await mkdir(join(root(), 'parts'), { recursive: true });
  await writeFile(join(root(), 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(root(), 'parts', 'one.js'), 'export {};');
  await writeFile(join(root(), 'program.exe'), 'no');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(root(), 'linked.txt'));
  server = await startServer({ root: root(), port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

type Answer = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>;

/** Asks for a path just as it is written, which browsers would tidy up. */
const ask = (path: string, options: Readonly<{ method?: string; host?: string }> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const headers = { host: options.host ?? `${hostname}:${port}` };
    const asking = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('error', reject);
    asking.end();
  });

test('serves the page and the files beside it, each as what it is', async () => {
  const page = await ask('/?lang=tr');
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.body).toContain('<title>page</title>');
  expect((await ask('/parts/one.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('listens to this machine alone', () => {
  expect(new URL(server.address).hostname).toBe('127.0.0.1');
});

test.each(['/', '/missing.html'])('sends a policy that keeps everything on this machine with %s', async (path) => {
  const { headers } = await ask(path);
  const policy = String(headers['content-security-policy']);
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
    expect(policy.split('; ')).toContain(rule);
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/parts/..%2f..%2fsecret.txt',
  '/linked.txt',
  '//secret.txt',
  '/%00.txt',
  '/%',
])('gives nothing from outside its folder: %s', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, '']);
});

test.each(['/parts', '/parts/', '/program.exe'])(
  'lists no folder and serves no other kinds of file: %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test.each(['evil.example', 'evil.example:4180', '127.0.0.1.evil.example', 'localhost.evil.example'])(
  'refuses those who call it %j, as a foreign site would that points its name here',
  async (host) => {
    expect((await ask('/', { host })).status).toBe(403);
  },
);

test('answers to localhost too', async () => {
  expect((await ask('/', { host: 'LOCALHOST:4180' })).status).toBe(200);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
  expect((await ask('/', { method })).status).toBe(405);
});

test('HEAD tells of a file without sending it', async () => {
  const { status, body, headers } = await ask('/', { method: 'HEAD' });
  expect([status, body, Number(headers['content-length']) > 0]).toEqual([200, '', true]);
});

test('takes the next port where one is taken', async () => {
  const port = Number(new URL(server.address).port);
  const second = await startServer({ root: root(), port, host: '127.0.0.1' });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.stop();
});
