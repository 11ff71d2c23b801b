import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../local/command/write-file.ts';
import { removeTemporaryFolders, temporaryFolder } from './marksheet.ts';

afterAll(removeTemporaryFolders);

const bytes = Buffer.from('ours');

function someFile(): Readonly<{ folder: string; path: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, 'was');
  return { folder, path };
}

test('replaces a file that still holds what was read', async () => {
  const { folder, path } = someFile();
  await writeWhole(path, bytes, true, Buffer.from('was'));
  expect(readFileSync(path, 'utf8')).toBe('ours');
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

test('leaves a file that somebody wrote meanwhile, and tells', async () => {
  const { folder, path } = someFile();
  writeFileSync(path, 'theirs');
  await expect(writeWhole(path, bytes, true, Buffer.from('was'))).rejects.toThrow('was changed meanwhile');
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

test('does not bring back a file that somebody removed meanwhile', async () => {
  const { folder, path } = someFile();
  rmSync(path);
  await expect(writeWhole(path, bytes, true, Buffer.from('was'))).rejects.toThrow('was removed meanwhile');
  expect(readdirSync(folder)).toEqual([]);
});

test('leaves nothing behind where the place cannot be written', async () => {
  const { folder, path } = someFile();
  await expect(writeWhole(join(path, 'book.xlsx'), bytes, true)).rejects.toThrow('is a file, not a folder');
  await expect(writeWhole(path, bytes, false)).rejects.toThrow('is there already');
  expect(readFileSync(path, 'utf8')).toBe('was');
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

test('follows a link and leaves it a link', async () => {
  const { folder, path } = someFile();
  mkdirSync(join(folder, 'links'));
  const link = join(folder, 'links', 'to-book.xlsx');
  symlinkSync('../book.xlsx', link);
  await writeWhole(link, bytes, true, Buffer.from('was'));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('ours');
  expect(readdirSync(join(folder, 'links'))).toEqual(['to-book.xlsx']);
});

test('refuses a link that leads nowhere', async () => {
  const { folder } = someFile();
  const link = join(folder, 'astray.xlsx');
  symlinkSync('gone.xlsx', link);
  await expect(writeWhole(link, bytes, true)).rejects.toThrow('leads nowhere');
  expect(readdirSync(folder).sort()).toEqual(['astray.xlsx', 'book.xlsx']);
});

test.each([0o600, 0o664])('a file that is replaced keeps its rights (%i)', async (mode) => {
  const { path } = someFile();
  chmodSync(path, mode);
  await writeWhole(path, bytes, true);
  expect(statSync(path).mode & 0o777).toBe(mode);
});

test('refuses a file that can only be read, even by force', async () => {
  const { folder, path } = someFile();
  chmodSync(path, 0o444);
  await expect(writeWhole(path, bytes, true)).rejects.toThrow(`${path} can only be read`);
  expect(readFileSync(path, 'utf8')).toBe('was');
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

test.each([
  ['LibreOffice', '.~lock.book.xlsx#', ',maya,desk,22.11.2026 12:00,file:///home/maya;', 'maya on desk'],
  ['LibreOffice', '.~lock.book.xlsx#', 'Maya Chen,maya,desk,22.11.2026 12:00,file:///home/maya;', 'Maya Chen on desk'],
  ['Excel', '~$book.xlsx', '\u0004Maya            ', 'Maya'],
])('refuses a file that %s has open (%s), through a link too', async (program, lock, held, who) => {
  const { folder, path } = someFile();
  writeFileSync(join(folder, lock), held);
  const link = join(temporaryFolder(), 'link.xlsx');
  symlinkSync(path, link);
  for (const way of [path, link])
    await expect(writeWhole(way, bytes, true)).rejects.toThrow(`is open in ${program} (${who}): close it there first`);
  expect(readFileSync(path, 'utf8')).toBe('was');
});
