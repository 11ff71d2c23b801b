import { gzipSync } from 'node:zlib';
import { functions } from '../../../core/functions/index.ts';
import { builtFiles } from '../built-files.ts';
import { newExcel, paneVisits, WAIT } from './pane-visits.ts';

const { open } = paneVisits();

test(
  'our functions answer in the page of the pane, each told to Excel once',
  async () => {
    const pane = await open({ excel: newExcel() });
    await pane.page.waitForSelector('textarea');
    const ids = await pane.page.evaluate('Object.keys(CustomFunctions._association.mappings)');
    expect([...(ids as string[])].sort()).toEqual([...functions.keys()].sort());
    expect(await pane.page.evaluate('CustomFunctions._association.mappings.CPC([[200]], [[1000]])')).toEqual([[0.2]]);
    expect(pane.asked.filter((address) => address.startsWith('functions.js'))).toHaveLength(1);
  },
  WAIT,
);

test(
  'a page that Excel starts for its functions alone asks nothing of the workbook before it is seen',
  async () => {
    const excel = newExcel();
    const pane = await open({ excel, isHidden: true });
    await pane.page.waitForFunction(() => 'Excel' in globalThis);
    expect(await pane.page.evaluate('CustomFunctions._association.mappings.CPC([[200]], [[1000]])')).toEqual([[0.2]]);
    await pane.page.waitForTimeout(200);
    expect(excel.batches.count).toBe(0);
    await pane.page.evaluate(() => dispatchEvent(new Event('seen')));
    await pane.page.waitForSelector('textarea');
    expect(excel.batches.count).toBeGreaterThan(0);
  },
  WAIT,
);

test(
  'a first opening loads little, and no place that is not open',
  async () => {
    const pane = await open({ excel: newExcel() });
    await pane.page.waitForSelector('.notice');
    const scripts = pane.asked
      .map((address) => address.replace(/\?.*/, ''))
      .filter((name) => /\.(?:js|css)$/.test(name));
    const sum = scripts.reduce((whole, name) => whole + gzipSync(builtFiles()[name] ?? '').length, 0);
    // 127 KB in November 2026: the functions 31, its parts and one language most of the rest; what does a change comes with the first one.
    expect(sum).toBeLessThan(140_000);
    expect(pane.page.workers()).toHaveLength(0);
  },
  WAIT,
);
