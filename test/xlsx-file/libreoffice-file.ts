import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findLibreOffice } from '../libreoffice/libreoffice.ts';
import { writeProfile } from '../libreoffice/profile.ts';

/** A workbook as LibreOffice writes it once it has read it. */
export async function writtenByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'marksheet-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await writeProfile(profile);
    await writeFile(join(folder, 'given.xlsx'), bytes);
    const given = [
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
    ];
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...given, join(folder, 'given.xlsx')];
    await promisify(execFile)(program, settings, { timeout: 180_000, env: { ...process.env, HOME: folder } });
    return await readFile(join(folder, 'out', 'given.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
