import { contentHash } from '../../../core/host/undo/content-hash.ts';
import { namespaceOf, storedXml, UNFINISHED } from './stored-xml.ts';

/** A longer text goes into several XML parts: of each one is sure that it fits a request and an answer. */
const MOST = 250_000;

/** What takes a change back that is under way, as XML parts; each names its number and the whole that it is a piece of. */
export function noteXml(text: string): readonly string[] {
  const count = Math.ceil(text.length / MOST);
  if (count < 2) return [xmlOf(UNFINISHED, text)];
  const whole = contentHash(text);
  return Array.from({ length: count }, (_, at) =>
    xmlOf(`${UNFINISHED} ${at + 1}/${count} ${whole}`, text.slice(at * MOST, (at + 1) * MOST)),
  );
}

const xmlOf = (name: string, text: string): string => storedXml(new Map([[name, text]]), namespaceOf(UNFINISHED));

type Texts = ReadonlyMap<string, string>;

/** A note that is whole, or what there is of one, with the parts that hold it. */
type Found<Part> = Readonly<{ hash: string; text: string | null; names: readonly string[]; parts: readonly Part[] }>;

/** What such parts tell, by note; of one that has not all its pieces no text. */
export function foundNotes<Part extends Readonly<{ texts: Texts }>>(parts: readonly Part[]): readonly Found<Part>[] {
  type Gathered = { pieces: Map<number, string>; names: string[]; parts: Part[] };
  const found = new Map<string, Gathered>();
  for (const part of parts)
    for (const [name, text] of part.texts) {
      const [, at, whole] = name.match(/^\S+ (\d+)(\/\d+ \S+)$/) ?? [];
      if (name !== UNFINISHED && (at === undefined || whole === undefined)) continue;
      const key = whole ?? `/1 ${contentHash(text)}`;
      const note: Gathered = found.get(key) ?? { pieces: new Map(), names: [], parts: [] };
      note.pieces.set(Number(at ?? 1), text);
      note.names.push(name);
      note.parts.push(part);
      found.set(key, note);
    }
  return [...found].map(([key, { pieces, names, parts }]) => {
    const [count = 0, hash = ''] = [Number.parseInt(key.slice(1), 10), key.split(' ')[1]];
    const isWhole = pieces.size === count;
    const text = isWhole ? Array.from({ length: count }, (_, at) => pieces.get(at + 1)).join('') : null;
    return { hash, text, names, parts };
  });
}

/** The texts of such parts by their hashes; one that has not all its pieces is none. */
export const notesIn = (parts: readonly Texts[]): ReadonlyMap<string, string> =>
  new Map(
    foundNotes(parts.map((texts) => ({ texts }))).flatMap(({ hash, text }) =>
      text === null ? [] : [[hash, text] as const],
    ),
  );

/** The names of the pieces of notes that are not whole, one a line; null where all are. */
export function piecesIn(parts: readonly Texts[]): string | null {
  const names = foundNotes(parts.map((texts) => ({ texts }))).flatMap(({ text, names }) =>
    text === null ? names : [],
  );
  return names.length > 0 ? names.sort().join('\n') : null;
}
