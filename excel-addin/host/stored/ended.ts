import { foundNotes } from './notes.ts';
import { ENDED, namespaceOf, storedXml } from './stored-xml.ts';

/** A change that is done and whose note is still there: its hash, and the ids of the parts that hold it. */
type Ended = Readonly<{ of: string; ids: readonly string[] }>;

/** The notes of changes that are done, as far as a page knows of them, by the id of the part that tells it is done. */
export type EndedNotes = Map<string, Readonly<{ text: string; ids: readonly string[] }>>;

/** What tells that a change is done, as an XML part. */
export const endedXml = (ended: Ended): string =>
  storedXml(new Map([[ENDED, JSON.stringify(ended)]]), namespaceOf(ENDED));

type Texts = Readonly<{ texts: ReadonlyMap<string, string> }>;

/** What such a part tells; null where somebody broke it. */
export function endedIn({ texts }: Texts): Ended | null {
  try {
    return JSON.parse(texts.get(ENDED) ?? '') as Ended;
  } catch {
    return null;
  }
}

/** Of parts that hold notes those of changes that are not done, by what `marks` tell. */
export function stillUnderWay<Part extends Texts>(parts: readonly Part[], marks: readonly Texts[]): readonly Part[] {
  const ended = new Set(marks.map((mark) => endedIn(mark)?.of));
  return ended.size === 0
    ? parts
    : foundNotes(parts).flatMap(({ hash, parts: ofNote }) => (ended.has(hash) ? [] : ofNote));
}
