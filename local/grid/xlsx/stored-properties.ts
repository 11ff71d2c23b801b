import type { WorkbookProperties } from 'hucre/xlsx';

type Custom = NonNullable<WorkbookProperties['custom']>;

const PREFIX = 'marksheet.';

/** What undoes a build is about this very workbook in this browser. */
const LEFT_OUT: ReadonlySet<string> = new Set(['undo']);

/** Programs show and keep so many characters of a property. */
const MOST = 255;

/**
 * Texts that are kept with a workbook as properties of a file, in numbered pieces. They are JSON, where a blank stands
 * within texts alone: written by its code it is not cut off at the end of a piece.
 */
export function storedProperties(texts: ReadonlyMap<string, string>): Custom {
  const pieces = [...texts].flatMap(([name, text]) => {
    if (LEFT_OUT.has(name)) return [];
    const plain = text.replace(/ /g, '\\u0020');
    const count = Math.ceil(plain.length / MOST);
    return Array.from({ length: count }, (_, at) => [
      `${PREFIX}${name}.${String(at).padStart(5, '0')}`,
      plain.slice(at * MOST, (at + 1) * MOST),
    ]);
  });
  return Object.fromEntries(pieces);
}

/** The texts again, by their names. */
export function textsOfProperties(custom: Custom = {}): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(custom).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, name] = /^marksheet\.(.+)\.\d{5}$/.exec(key) ?? [];
    if (name !== undefined && typeof value === 'string') texts.set(name, (texts.get(name) ?? '') + value);
  }
  return Object.fromEntries(texts);
}
