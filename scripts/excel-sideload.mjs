// Lets the Excel that is installed on this machine know the development add-in, and has it forget it again.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Excel for Mac looks for add-ins of one's own; the add-in has a name there that says whose it is. */
const wef = () => join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
const copied = () => join(wef(), 'marksheet.manifest.development.xml');

/** Where Excel for Windows looks for them, and the program of Windows that writes there. */
const TOOL = 'reg';
const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

const idOf = (manifest) => /<Id>(.*?)<\/Id>/.exec(readFileSync(manifest, 'utf8'))[1];

function reg(...words) {
  const { status, error, stderr } = spawnSync(TOOL, words, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`reg ${words[0]} failed: ${(stderr || error?.message || status).toString().trim()}`);
}

const isKnownTo = (id) => spawnSync(TOOL, ['query', KEY, '/v', id]).status === 0;

const mac = {
  excel: 'Excel for Mac',
  words: (manifest) => [`mkdir -p '${wef()}'`, `cp '${manifest}' '${copied()}'`],
  put(manifest) {
    mkdirSync(wef(), { recursive: true });
    copyFileSync(manifest, copied());
    return copied();
  },
  takeOut() {
    const isThere = existsSync(copied());
    rmSync(copied(), { force: true });
    return isThere ? copied() : null;
  },
};

const windows = {
  excel: 'Excel for Windows',
  words: (manifest) => [`reg add ${KEY} /v ${idOf(manifest)} /t REG_SZ /d "${manifest}" /f`],
  put(manifest) {
    reg('add', KEY, '/v', idOf(manifest), '/t', 'REG_SZ', '/d', manifest, '/f');
    return `${KEY}, ${idOf(manifest)}`;
  },
  takeOut(id) {
    if (!isKnownTo(id)) return null;
    reg('delete', KEY, '/v', id, '/f');
    return `${KEY}, ${id}`;
  },
};

/** How the Excel of a platform is reached; null where no Excel can be installed. */
const wayOf = (platform) => ({ darwin: mac, win32: windows })[platform] ?? null;

/**
 * Offers to put the add-in into the Excel of this machine. `ask` gives what the person types, and is null where nobody is
 * there to ask: then nothing is done, and `tell` gets what to type instead.
 */
export async function offerSideload(manifest, { platform = process.platform, ask, tell }) {
  const way = wayOf(platform);
  if (way === null) return;
  const byHand = way.words(manifest).map((line) => `  ${line}`);
  tell(
    [
      `${way.excel}: quit it, then`,
      ...byHand,
      'and open it again. To take it back: npm run dev:excel -- --remove',
    ].join('\n'),
  );
  if (ask === null || !/^y/i.test((await ask('Do that now? (y/N) ')).trim())) return;
  tell(
    `Done: ${way.put(manifest)}\nOpen ${way.excel} (quit it first if it runs): Home > Add-ins > Marksheet (development).`,
  );
}

/** Takes the add-in out of the Excel of this machine again. */
export function removeSideloaded(id, { platform = process.platform, tell }) {
  const way = wayOf(platform);
  const gone = way?.takeOut(id) ?? null;
  tell(gone === null ? 'There is nothing of it on this machine.' : `Removed: ${gone}`);
  tell('In Excel on the web: Home > Add-ins > the three dots at Marksheet (development) > Remove.');
}
