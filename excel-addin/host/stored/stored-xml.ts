/** The XML part that holds what Marksheet keeps with a workbook, found by its namespace whoever wrote it. */
const NAMESPACE = 'urn:marksheet:stored';

/** The name of what takes a change back that is under way; where it is long, what the names of its pieces begin with. */
export const UNFINISHED = 'unfinished';

/** The name of what there is of notes that are not whole: read only. `unfinished` and a note's hash takes that note away. */
export const PIECES = 'unfinished-pieces';

/** The name of the hashes of all such notes, one a line: read only. `unfinished` and a hash reads that note. */
export const NOTES = 'unfinished-notes';

/** The name of what grows as long as such a change goes on. */
export const BEAT = 'unfinished-beat';

/** The name of what tells that the change of a note is done, until what undoes it is kept. */
export const ENDED = 'unfinished-ended';

/** The name of how many of a change's lines are still to be put back, while it is taken back. */
export const LINES = 'unfinished-lines';

/** What is kept under a name stands in the part of this namespace: a change that is under way has parts of its own. */
export const namespaceOf = (name: string): string =>
  isNote(name)
    ? `${NAMESPACE}:${UNFINISHED}`
    : [BEAT, LINES, ENDED].includes(name)
      ? `${NAMESPACE}:${name}`
      : NAMESPACE;

/** Whether a name is about what takes changes back that are under way. */
export const isNote = (name: string): boolean =>
  name === UNFINISHED || name === PIECES || name === NOTES || name.startsWith(`${UNFINISHED} `);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const within = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] as string);
const quoted = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] as string);

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16));
  });

/** A text as JSON in signs that every XML holds. */
const asJson = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Texts by name as XML. As JSON they hold no sign that XML does not, and lines that no reader of XML joins. */
export function storedXml(texts: ReadonlyMap<string, string>, namespace: string): string {
  const parts = [...texts].map(
    ([name, text]) => `<text name="${quoted(asJson(name).slice(1, -1))}">${within(asJson(text))}</text>`,
  );
  return `<stored xmlns="${namespace}">${parts.join('')}</stored>`;
}

/** The texts of such a part; a text that somebody broke is left out. */
export function readStoredXml(xml: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, name = '', text = ''] of xml.matchAll(/<text\s+name\s*=\s*"([^"]*)"\s*>([^<]*)<\/text>/g)) {
    try {
      const read: unknown = JSON.parse(plain(text));
      if (typeof read === 'string') texts.set(String(JSON.parse(`"${plain(name)}"`)), read);
    } catch {}
  }
  return texts;
}
