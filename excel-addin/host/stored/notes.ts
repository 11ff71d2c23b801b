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

/** The texts of such parts; one that has not all its pieces is none. */
export function notesIn(parts: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const found: string[] = [];
  const pieces = new Map<string, Map<number, string>>();
  for (const [name, text] of parts.flatMap((part) => [...part])) {
    if (name === UNFINISHED) found.push(text);
    const [, number, whole] = name.match(/^\S+ (\d+)(\/\d+ \S+)$/) ?? [];
    if (number === undefined || whole === undefined) continue;
    pieces.set(whole, (pieces.get(whole) ?? new Map()).set(Number(number), text));
  }
  for (const [whole, texts] of pieces) {
    const count = Number.parseInt(whole.slice(1), 10);
    if (texts.size === count) found.push(Array.from({ length: count }, (_, at) => texts.get(at + 1)).join(''));
  }
  return found;
}
