/** Why a file cannot be patched; a locale has the sentence. */
const fileRefusalCodes = [
  /** No .zip archive, or one that is cut off. */
  'not-a-workbook',
  /** Protected by a password. */
  'encrypted',
  /** A workbook of before 2007 (.xls). */
  'old-format',
  /** A binary workbook (.xlsb). */
  'binary-format',
  /** "Strict Open XML", whose names all differ. */
  'strict-format',
  'missing-part',
  'duplicate-part',
  'damaged-part',
  /** More than a reader takes: parts, bytes once unpacked. */
  'too-large',
  /** A digital signature, which every change would break. */
  'signed',
] as const;
export type FileRefusalCode = (typeof fileRefusalCodes)[number];

/** Thrown where a file cannot be opened or patched: nothing was changed. */
export class FileRefusal extends Error {
  readonly code: FileRefusalCode;
  /** The part or the figure that it is about. */
  readonly found: string;

  constructor(code: FileRefusalCode, found = '') {
    super(`${code}${found === '' ? '' : `: ${found}`}`);
    this.name = 'FileRefusal';
    this.code = code;
    this.found = found;
  }
}
