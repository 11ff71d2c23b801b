/** The system's code of a failure with a file, such as `ENOENT`; empty for any other failure. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const shared: Readonly<Record<string, (path: string) => string>> = {
  ENOTDIR: (path) => `${path}: a part of this path is a file, not a folder`,
  EISDIR: (path) => `${path} is a folder, not a file`,
  ELOOP: (path) => `${path} is a link that leads nowhere`,
  ENAMETOOLONG: (path) => `${path}: the name is too long`,
  EMFILE: (path) => `${path}: too many files are open`,
  EIO: (path) => `${path}: the disk failed`,
};

const reading: Readonly<Record<string, (path: string) => string>> = {
  ...shared,
  ENOENT: (path) => `There is no file ${path}`,
  EACCES: (path) => `${path} may not be read by you`,
  EPERM: (path) => `${path} may not be read by you`,
  ERR_FS_FILE_TOO_LARGE: (path) => `${path} is larger than can be read`,
};

const writing: Readonly<Record<string, (path: string) => string>> = {
  ...shared,
  ENOENT: (path) => `${path}: there is no such folder, or the file was removed meanwhile`,
  EACCES: (path) => `${path} may not be written by you`,
  EPERM: (path) => `${path} may not be written by you`,
  EROFS: (path) => `${path} is on a disk that can only be read`,
  ENOSPC: (path) => `${path}: the disk is full`,
  EDQUOT: (path) => `${path}: your share of the disk is full`,
  EBUSY: (path) => `${path} is in use by another program: close it there first`,
};

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a file was not read, in plain words. */
export const readProblem = (path: string, error: unknown): string =>
  reading[codeOf(error)]?.(path) ?? `${path} cannot be read: ${words(error)}`;

/** Why a file was not written, in plain words. */
export const writeProblem = (path: string, error: unknown): string => {
  const known = writing[codeOf(error)]?.(path);
  return known === undefined ? `${path} cannot be written: ${words(error)}` : `${known}. Nothing was written.`;
};
