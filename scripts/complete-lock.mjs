// Run after changing dependencies. `npm ci` refuses a lock file that lacks the optional packages of other platforms,
// and npm leaves them out where a registry mirror does not carry them: this adds them by name, version and platform.
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const processors = ['arm64', 'x64', 'ppc64', 'riscv64', 's390x', 'ia32', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** What npm reads to know that a package is not for this machine. */
function platformOf(name) {
  const os = systems.find((system) => name.includes(system));
  const cpu = processors.find((processor) => name.includes(processor));
  const libc = os !== 'linux' ? null : name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : null;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}), ...(os ? { os: [os] } : {}) };
}

for (const [folder, parent] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`${folder}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue;
    const { license, dev } = parent;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(dev ? { dev } : {}),
      ...(license ? { license } : {}),
      optional: true,
      ...platformOf(name),
    };
  }
}
const byFolder = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byFolder));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
