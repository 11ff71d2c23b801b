import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './built-files.ts';

/** A file as each part of the add-ons may have one, with a promise that nobody waits for. */
const planted = `
export async function planted(context: { sync(): Promise<void> }): Promise<void> {
  context.sync();
}
export async function kept(context: { sync(): Promise<void> }): Promise<void> {
  await context.sync();
}
`;

test.each(['excel-addin', 'gas/client', 'sidebar'])(
  'a promise in %s that nobody waits for fails the linter',
  (part) => {
    const folder = mkdtempSync(join(tmpdir(), 'marksheet-unawaited-'));
    try {
      const types = { typeRoots: [join(root, 'node_modules/@types')], noEmit: true, composite: false };
      const settings = { extends: join(root, part, 'tsconfig.json'), compilerOptions: types, include: ['*.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, references: [] }));
      writeFileSync(join(folder, 'planted.ts'), planted);
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', join(root, '.oxlintrc.json'), folder],
        { cwd: root, encoding: 'utf8' },
      );
      expect([status, stdout.match(/no-floating-promises/g)?.length]).toEqual([1, 1]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
