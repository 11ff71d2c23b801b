import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../built-files.ts';

/** The text of functions.js, as the build writes it. */
export function functionsScript(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-functions-'));
  try {
    execFileSync(process.execPath, ['scripts/excel-functions.mjs', folder], { cwd: root });
    return readFileSync(join(folder, 'functions.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
