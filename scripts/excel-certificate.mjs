// The certificate with which this machine serves the add-in to its own Excel.
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Microsoft's tool; not among the dependencies, since only who develops in Excel needs it. */
export const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const folder = join(homedir(), '.office-addin-dev-certs');

/** The certificate for this machine and its key; null where there is none, or no longer. */
export function readCertificate() {
  try {
    const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => readFileSync(join(folder, name)));
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() ? { cert, key } : null;
  } catch {
    return null;
  }
}

export const explanation = `
Excel loads add-ins over https alone, from this machine too. For that Microsoft's tool ${CERTIFICATES} makes a
certificate for localhost, valid for 30 days, and lets this machine trust the authority that it made it with: your
system will ask for your consent. Keys and certificates are in ${folder}. To take it all back:

  npx --yes ${CERTIFICATES} uninstall
`;

/** Has the tool make one; null where it did not. */
export function makeCertificate() {
  const { status } = spawnSync('npx', ['--yes', CERTIFICATES, 'install'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0 ? readCertificate() : null;
}
