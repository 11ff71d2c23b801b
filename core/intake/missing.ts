import { foldCase } from '../values/fold.ts';
import { languages } from '../values/language.ts';
import { intakeLanguages } from './languages.ts';

const dashes = ['-', '--', '---', '–', '—', '−', '.', '…'];

const missingWords = new Set(
  [...dashes, ...languages.flatMap((language) => intakeLanguages[language].words.missing)].map(foldCase),
);

const longestMissing = Math.max(...[...missingWords].map((word) => word.length));

/** Whether a trimmed cell only says that there is no value: empty, `--`, `n/a`, `brak`. */
export const isMissing = (trimmed: string): boolean =>
  trimmed.length <= longestMissing &&
  (trimmed === '' || missingWords.has(foldCase(trimmed)) || (trimmed.charCodeAt(0) > 127 && isInvisible(trimmed)));

/** Zero-width signs and direction marks, as copied cells carry them. */
const isInvisible = (text: string): boolean => /^[\p{Cf}\s]+$/u.test(text);

/** Whether a trimmed cell is a spreadsheet's error value, in any language; it says nothing about its column's type. */
export const isErrorValue = (trimmed: string): boolean =>
  trimmed.charCodeAt(0) === 35 && /^#(?:N\/[AD]!?|[\p{L}_]+(?:\/0)?[!?])$/iu.test(trimmed);
