import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environments } from '../../../excel-addin/manifest/environments.ts';
import { manifest } from '../../../excel-addin/manifest/manifest.ts';
import { root } from '../built-files.ts';

/** Microsoft's schemas are not ours to hand on: they lie beside the project where somebody put them. */
const schema = join(
  process.env.OFFICE_XSD ?? join(root, '../shared/reference/office-xsd'),
  'OfficeAppManifestV1_1.xsd',
);

const XMLLINT = 'xmllint';

const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

const missing = !existsSync(schema)
  ? 'no schemas (set OFFICE_XSD to their folder)'
  : !has(XMLLINT)
    ? 'no xmllint (apt-get install libxml2-utils)'
    : null;

/** What xmllint says of a text; empty where it is valid. */
function faults(xml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-manifest-'));
  try {
    writeFileSync(join(folder, 'manifest.xml'), xml);
    const { status, stderr } = spawnSync(XMLLINT, ['--noout', '--schema', schema, join(folder, 'manifest.xml')]);
    return status === 0 ? '' : String(stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const names = Object.keys(environments) as (keyof typeof environments)[];

if (missing === null) {
  test.each(names)('the %s manifest is valid by Microsoft’s schemas', (name) => {
    expect(faults(manifest(name, 'https://example.org/marksheet', '1.2.3'))).toBe('');
  });

  test('a manifest in another order is not', () => {
    const xml = manifest('production', 'https://example.org', '1.2.3');
    expect(faults(xml.replace(/( *<IconUrl.*\n)( *<HighResolutionIconUrl.*\n)/, '$2$1'))).toMatch(
      /IconUrl': This element is not expected/,
    );
  });
} else {
  test(`manifests are valid by Microsoft’s schemas [did not run: ${missing}]`, () => undefined);
}
