import { decodeBytes } from '../../core/intake/read-bytes.ts';
import { readText } from '../../core/intake/read-text.ts';
import { type IntakeFailure, isIntakeFailure } from '../../core/intake/table.ts';
import { type Language, languages } from '../../core/values/language.ts';

/** Enough of a text to know its headers by. */
const LOOKED_AT = 20_000;
const LINE_END = 10;

/**
 * A file's bytes as text. Files that are no Unicode do not say how their letters are written, and a Turkish export may be
 * opened in an English sidebar: of the languages' ways the one counts under which most columns are known, the person's
 * own where several are alike.
 */
export function decodedText(bytes: Uint8Array, language: Language): string | IntakeFailure {
  const own = decodeBytes(bytes, language);
  if (typeof own !== 'string') return own;
  const head = bytes.subarray(0, bytes.length <= LOOKED_AT ? undefined : bytes.lastIndexOf(LINE_END, LOOKED_AT) + 1);
  const ways = languages.filter(
    (other) => other !== language && decodeBytes(head, other) !== decodeBytes(head, language),
  );
  if (ways.length === 0) return own;
  const [best] = [language, ...ways]
    .map((way) => ({ way, known: knownColumns(head, way, language) }))
    .sort((a, b) => b.known - a.known);
  return best === undefined || best.way === language ? own : decodeBytes(bytes, best.way);
}

function knownColumns(head: Uint8Array, way: Language, language: Language): number {
  const text = decodeBytes(head, way);
  const table = typeof text === 'string' ? readText(text, { language }) : text;
  return isIntakeFailure(table) ? 0 : table.columns.filter(({ field }) => field !== null).length;
}
