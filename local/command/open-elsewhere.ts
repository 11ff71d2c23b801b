import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Says in which program a workbook is open, and who has it open where that is known; null where nobody has. Spreadsheet
 * programs put a small file beside a workbook as long as they have it open: whoever replaced the workbook then would
 * lose what is typed there, or have it lost.
 */
export async function openElsewhere(path: string): Promise<string | null> {
  for (const { program, lock, holder } of locksOf(path)) {
    const held = await readFile(lock).catch(() => null);
    if (held === null) continue;
    const who = holder(held);
    return (
      `${path} is open in ${program}${who === '' ? '' : ` (${who})`}: close it there first. Nothing was written. ` +
      `If no program has it open, remove ${lock}`
    );
  }
  return null;
}

const locksOf = (path: string) => {
  const [folder, name] = [dirname(path), basename(path)];
  return [
    { program: 'LibreOffice', lock: join(folder, `.~lock.${name}#`), holder: libreOfficeUser },
    { program: 'Excel', lock: join(folder, `~$${name}`), holder: excelUser },
  ];
};

/** `Full name,login,computer,time,folder;`, the full name often empty. */
function libreOfficeUser(lock: Buffer): string {
  const [name = '', login = '', computer = ''] = lock.toString('utf8').split(',');
  const who = name.trim() || login.trim();
  return who !== '' && computer.trim() !== '' ? `${who} on ${computer.trim()}` : who;
}

/** The user's name, behind a byte with its length. */
const excelUser = (lock: Buffer): string =>
  lock
    .subarray(1, 1 + Math.min(lock[0] ?? 0, 53))
    .toString('latin1')
    .trim();
