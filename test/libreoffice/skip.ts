import { findLibreOffice } from './libreoffice.ts';

const HOW = 'apt-get install --no-install-recommends libreoffice-calc-nogui (or set LIBREOFFICE_PATH)';
const TIME_LIMIT = 240_000;

let isTold = false;

/**
 * A test that needs LibreOffice. Where it is missing, the test passes under a title that says that it did not run,
 * and standard error says how to install it; with CI=true it fails.
 */
export function withLibreOffice(title: string, run: () => Promise<void>): void {
  if (findLibreOffice() !== null) {
    test(title, run, TIME_LIMIT);
    return;
  }
  test(`${title} [did not run: no LibreOffice]`, () => {
    if (process.env.CI === 'true') throw new Error(`LibreOffice is missing: ${HOW}`);
    if (!isTold) process.stderr.write(`\nLibreOffice is missing, so its tests did not run. To run them: ${HOW}\n`);
    isTold = true;
  });
}
