import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

let path: Promise<string> | null = null;

/** Where Chromium is: CHROME_PATH, or the one from npm, unpacked once. */
const executable = (): Promise<string> => {
  path ??= process.env.CHROME_PATH ? Promise.resolve(process.env.CHROME_PATH) : chromium.executablePath();
  return path;
};

/** A real Chromium without a window. The package's own arguments would switch web security off. */
export const launchChromium = async (): Promise<Browser> =>
  driver.launch({ executablePath: await executable(), args: ['--no-sandbox'] });
