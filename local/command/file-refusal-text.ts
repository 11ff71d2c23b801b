import type { FileRefusal, FileRefusalCode } from '../xlsx/file/refusal.ts';

const sentences: Readonly<Record<FileRefusalCode, string>> = {
  'not-a-workbook': 'this is no .xlsx workbook, or it is cut off',
  encrypted: 'the workbook is protected by a password; save it without one first',
  'old-format': 'this is an .xls workbook of before 2007; save it as .xlsx first',
  'binary-format': 'this is a binary workbook (.xlsb); save it as .xlsx first',
  'strict-format': 'this is a “Strict Open XML” workbook; save it as a plain .xlsx first',
  'missing-part': 'a part of the workbook is missing',
  'duplicate-part': 'a part of the workbook is there twice',
  'damaged-part': 'a part of the workbook is damaged',
  'too-large': 'the workbook is larger than can be opened',
  signed: 'the workbook is signed, and a change would break its signature; remove the signature first',
};

/** Why a workbook cannot be changed, as a sentence. */
export const refusalText = ({ code, found }: FileRefusal): string =>
  `${sentences[code]}${found === '' ? '' : ` (${found})`}. Nothing was written.`;
