/** What a cell of a plain row says, entities and all; null for what it does not say. */
export type PlainCell = (
  letters: string,
  style: string | null,
  type: string | null,
  formula: string | null,
  text: string | null,
) => void;

/** Cells as most programs write them: placed, in the order r, s, t, with no more than a formula and a value or a text. */
const pattern =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>|<v\/>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)\s*/y;

/**
 * Reads the content of a row at once, which takes a tenth of the time that its elements take one by one. False where it
 * holds anything unusual: what was told of it until then does not count.
 */
export function readPlainRow(content: string, tell: PlainCell): boolean {
  pattern.lastIndex = 0;
  while (pattern.lastIndex < content.length) {
    const found = pattern.exec(content);
    if (found === null) return false;
    const [, letters = '', style, type, laterStyle, formula, value, inline] = found;
    tell(letters, style ?? laterStyle ?? null, type ?? null, formula ?? null, value ?? inline ?? null);
  }
  return true;
}
