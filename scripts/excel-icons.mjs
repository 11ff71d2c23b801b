// `node scripts/excel-icons.mjs` draws the ribbon's pictures anew. Each is an SVG in excel-addin/icons, with a simpler one for 16
// and 20 pixels; Chromium makes PNGs of them, which are kept beside: Office takes no SVG.
import { readFileSync, writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';
import { loadCore } from './load-core.mjs';

const folder = 'excel-addin/icons';

/** Up to this size the simpler drawing is the clearer one. */
const SMALL = 20;

const { iconFile, iconSizes, ribbonCommands } = await loadCore(
  "export * from './excel-addin/manifest/ribbon-commands.ts';",
);

const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const browser = await driver.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const command of ribbonCommands)
    for (const size of iconSizes) {
      const drawing = readFileSync(`${folder}/${command}${size <= SMALL ? '-small' : ''}.svg`, 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(`excel-addin/${iconFile(command, size)}`, picture);
    }
} finally {
  await browser.close();
}
