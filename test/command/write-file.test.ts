import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  await expect(writeWhole(path, bytes, true, Buffer.from('was'))).rejects.toThrow('cannot be written');
  expect(readdirSync(folder)).toEqual([]);
});

test('leaves nothing behind where the place cannot be written', async () => {
  const { folder, path } = someFile();
  await expect(writeWhole(join(path, 'book.xlsx'), bytes, true)).rejects.toThrow('cannot be written');
  await expect(writeWhole(path, bytes, false)).rejects.toThrow('is there already');
  expect(readFileSync(path, 'utf8')).toBe('was');
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});
