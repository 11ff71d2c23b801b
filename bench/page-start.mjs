// How much a page loads before it is ready, and how long that takes.
import { gzipSync } from 'node:zlib';
import { median } from './median.mjs';

async function opened(browser, address, heard) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  if (heard) page.on('response', heard);
  const begun = performance.now();
  await page.goto(`${address}?lang=en`);
  await page.waitForFunction(() => 'marksheet' in globalThis);
  return { context, milliseconds: performance.now() - begun };
}

async function timeOf(browser, address) {
  const { context, milliseconds } = await opened(browser, address);
  await context.close();
  return milliseconds;
}

/** Apart from the time: reading the answers holds the page up. What comes later, such as the samples, is left out. */
async function sizeOf(browser, address) {
  const bodies = [];
  const { context } = await opened(browser, address, (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body().catch(() => null));
  });
  const loaded = (await Promise.all([...bodies])).filter((body) => body !== null);
  await context.close();
  return loaded.reduce((sum, body) => sum + gzipSync(body).length / 1_000_000, 0);
}

/** Milliseconds until ready, and megabytes of scripts and styles after gzip, ours and the peer's in turn. */
export async function measureStart(browser, { ours, peer }, rounds) {
  const times = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timeOf(browser, ours));
    times.peer.push(await timeOf(browser, peer));
  }
  return {
    ready: { ours: median(times.ours), peer: median(times.peer) },
    size: { ours: await sizeOf(browser, ours), peer: await sizeOf(browser, peer) },
  };
}
