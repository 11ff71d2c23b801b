import { languages } from '../values/language.ts';
import { foldCase } from './fold.ts';
import { intakeLanguages } from './languages.ts';

const dashes = ['-', '--', '---', '–', '—', '−', '.', '…'];

const missingWords = new Set(
  [...dashes, ...languages.flatMap((language) => intakeLanguages[language].words.missing)].map(foldCase),
);

const longestMissing = Math.max(...[...missingWords].map((word) => word.length));

/** Whether a trimmed cell only says that there is no value: empty, `--`, `n/a`, `brak`. */
export const isMissing = (trimmed: string): boolean =>
  trimmed.length <= longestMissing && (trimmed === '' || missingWords.has(foldCase(trimmed)));

/** Whether a trimmed cell is a spreadsheet's error value; it says nothing about the type of its column. */
export const isErrorValue = (trimmed: string): boolean =>
  trimmed.charCodeAt(0) === 35 && /^#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!|N\/A)$/i.test(trimmed);
