// How much a page loads before it is ready, and how long that takes.
import { gzipSync } from 'node:zlib';
import { median } from './median.mjs';

async function start(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  const bodies = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body().catch(() => null));
  });
  const begun = performance.now();
  await page.goto(`${address}?lang=en`);
  await page.waitForFunction(() => 'marksheet' in globalThis);
  const milliseconds = performance.now() - begun;
  // What comes later, such as words of the menus, is loaded apart.
  const loaded = (await Promise.all([...bodies])).filter((body) => body !== null);
  const megabytes = loaded.reduce((sum, body) => sum + gzipSync(body).length / 2 ** 20, 0);
  await context.close();
  return { milliseconds, megabytes };
}

/** Milliseconds until ready, and megabytes of scripts and styles after gzip, ours and the peer's in turn. */
export async function measureStart(browser, { ours, peer }, rounds) {
  const runs = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.ours.push(await start(browser, ours));
    runs.peer.push(await start(browser, peer));
  }
  const middle = (name) => ({
    ours: median(runs.ours.map((run) => run[name])),
    peer: median(runs.peer.map((run) => run[name])),
  });
  return { ready: middle('milliseconds'), size: middle('megabytes') };
}
