import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../built-files.ts';

/** The server of `npm run dev:excel`, without its certificate. */
const program = `
  import { createServer } from 'node:http';
  import { answering } from './scripts/excel-server.mjs';
  const server = createServer(answering(process.argv[1]));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

let folder: string;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marksheet-serve-'));
  mkdirSync(join(folder, 'excel', 'reference'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '"secret"');
  writeFileSync(join(folder, 'excel', 'key.pem'), 'secret');
  writeFileSync(join(folder, 'excel', 'functions.json'), '{}');
  writeFileSync(join(folder, 'excel', 'reference', 'index.html'), '<p>');
  const words = ['--input-type=module', '--eval', program, join(folder, 'excel')];
  server = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  port = await new Promise((resolve) => server.stdout?.once('data', (data) => resolve(Number(String(data)))));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

type Answer = Readonly<{ status: number | undefined; headers: Readonly<Record<string, unknown>>; body: string }>;

/** Asks with a path as it is: fetch would tidy it. */
const ask = (path: string, method = 'GET', host = 'localhost:3000'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (data) => {
        body += String(data);
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

test('files are served with their kind, fresh, and to Excel on the web too', async () => {
  const { status, headers, body } = await ask('/functions.json?1');
  expect([status, body]).toEqual([200, '{}']);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  expect((await ask('/reference/')).body).toBe('<p>');
  expect(await ask('/functions.json', 'OPTIONS')).toMatchObject({
    status: 204,
    headers: { 'access-control-allow-private-network': 'true' },
  });
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/key.pem',
  '/none.html',
  '/reference',
  '/%zz',
  '/%00',
])('nothing is served for %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: '' });
});

test('other names for this machine are refused, and so is everything but reading', async () => {
  expect((await ask('/functions.json', 'GET', 'evil.example')).status).toBe(403);
  expect((await ask('/functions.json', 'POST')).status).toBe(405);
});
