// Opens a page in the person's browser, where there is one to open.
import { spawn } from 'node:child_process';

/** The program that opens addresses on this machine; null where nobody sits in front of it. */
function opener() {
  if (process.env.CI) return null;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Never fails: the address is printed too. */
export function openBrowser(address) {
  const [program, ...words] = opener() ?? [];
  if (program === undefined) return;
  spawn(program, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
