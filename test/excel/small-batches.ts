import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { excelHost } from '../../excel-addin/host/host.ts';
import { root } from './built-files.ts';

/** Few cells are a write, and one or two writes a batch. */
const LIMITS = `
  export const MOST_BYTES = 2_000;
  export const BYTES_OF_A_WRITE = 650;
  export const BYTES_OF_A_DELETION = 900;
`;

/** The host as it would be were Excel to take no more than two kilobytes at once: few cells make many batches. */
export async function hostOfSmallBatches(): Promise<typeof excelHost> {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-host-'));
  const outfile = join(folder, 'host.mjs');
  await build({
    ...{ entryPoints: [join(root, 'excel-addin/host/host.ts')], bundle: true, format: 'esm', outfile },
    ...{ platform: 'node', logLevel: 'warning' },
    plugins: [
      {
        name: 'limits',
        setup({ onLoad }) {
          onLoad({ filter: /host[\\/]limits\.ts$/ }, () => ({ contents: LIMITS, loader: 'ts' }));
        },
      },
    ],
  });
  const module: { excelHost: typeof excelHost } = await import(outfile);
  rmSync(folder, { recursive: true });
  return module.excelHost;
}
