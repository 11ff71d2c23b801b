import { withContentTypes } from './content-types.ts';
import { stylesPathOf } from './date-styles.ts';
import { insertEdit } from './schema-order.ts';
import { withRelation } from './with-relation.ts';
import { textAt, type WorkbookFile, withText } from './workbook-file.ts';
import { attributeOf, childOf, childrenOf, rootOf, type XmlElement } from './xml.ts';
import { appendEdit, attributeEdit, edited, type XmlEdit } from './xml-edit.ts';

/** A file that has another's styles too, and the numbers that they have in it. */
export type MergedStyles = Readonly<{ file: WorkbookFile; cell(style: number): number; rule(style: number): number }>;

const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Formats of one's own have numbers from here on. */
const FIRST_FORMAT = 164;

/**
 * Puts the styles of a file that we rendered behind those of another; what is there already is not added again. Style 0,
 * of cells that have none, stays the other file's own.
 */
export function mergeStyles(file: WorkbookFile, rendered: WorkbookFile): MergedStyles {
  const path = stylesPathOf(file);
  const source = textAt(rendered, stylesPathOf(rendered) as string);
  if (path === null) return { file: withStyles(file, source), cell: (style) => style, rule: (style) => style };
  const xml = textAt(file, path);
  const root = rootOf(xml);
  const own = itemsOf(source);
  const there = itemsOf(xml);
  const [fonts, fills, borders, cells, rules] = (['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const).map(
    (name) => new StyleList(there(name)),
  ) as [StyleList, StyleList, StyleList, StyleList, StyleList];
  const formats = new FormatList(there('numFmts'), own('numFmts'), root.prefix);
  const into = (list: StyleList, name: 'fonts' | 'fills' | 'borders' | 'dxfs'): ((number: number) => number) => {
    const items = own(name);
    return (number) => list.add(prefixed(items[number] ?? '', root.prefix));
  };
  const places = {
    fontId: into(fonts, 'fonts'),
    fillId: into(fills, 'fills'),
    borderId: into(borders, 'borders'),
  };
  const ruleNumbers = own('dxfs').map((_, number) => into(rules, 'dxfs')(number));
  const cellNumbers = own('cellXfs').map((text, index) => {
    if (index === 0) return 0;
    const mapped = Object.entries(places).reduce((made, [name, place]) => renumbered(made, name, place), text);
    return cells.add(prefixed(renumbered(mapped, 'numFmtId', formats.numberOf), root.prefix));
  });
  const added = { numFmts: formats.added, fonts: fonts.added, fills: fills.added, borders: borders.added };
  const edits = Object.entries({ ...added, cellXfs: cells.added, dxfs: rules.added }).flatMap(([name, texts]) =>
    listEdits(xml, root, name, texts),
  );
  return {
    file: withText(file, path, edited(xml, edits)),
    cell: (style) => cellNumbers[style] ?? 0,
    rule: (style) => ruleNumbers[style] ?? 0,
  };
}

/** The items of a list of styles as they are written. */
function itemsOf(xml: string): (list: string) => readonly string[] {
  const root = rootOf(xml);
  return (name) => {
    const list = childOf(xml, root, name);
    return list === null ? [] : [...childrenOf(xml, list)].map(({ start, end }) => xml.slice(start, end));
  };
}

const prefixed = (text: string, prefix: string): string =>
  prefix === '' ? text : text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

/** A list that takes each text once and says its place. */
class StyleList {
  readonly added: string[] = [];
  readonly #places = new Map<string, number>();
  #count: number;

  constructor(there: readonly string[]) {
    for (const [place, text] of there.entries()) if (!this.#places.has(text)) this.#places.set(text, place);
    this.#count = there.length;
  }

  add(text: string): number {
    const found = this.#places.get(text);
    if (found !== undefined) return found;
    this.#places.set(text, this.#count);
    this.added.push(text);
    this.#count += 1;
    return this.#count - 1;
  }
}

/** Formats have numbers of their own, which they keep. */
class FormatList {
  readonly added: string[] = [];
  readonly #numbers = new Map<number, number>();

  constructor(there: readonly string[], own: readonly string[], prefix: string) {
    const read = (text: string): readonly [string, number] => {
      const format = rootOf(text);
      return [attributeOf(text, format, 'formatCode') ?? '', Number(attributeOf(text, format, 'numFmtId'))];
    };
    const known = new Map(there.map(read));
    let free = Math.max(FIRST_FORMAT - 1, ...known.values());
    for (const text of own) {
      const [code, number] = read(text);
      const found = known.get(code);
      if (found === undefined) {
        free += 1;
        known.set(code, free);
        this.added.push(prefixed(withAttribute(text, 'numFmtId', free), prefix));
      }
      this.#numbers.set(number, found ?? free);
    }
  }

  readonly numberOf = (format: number): number => this.#numbers.get(format) ?? format;
}

function withAttribute(text: string, name: string, value: number): string {
  const edit = attributeEdit(text, rootOf(text), name, String(value));
  return edit === null ? text : edited(text, [edit]);
}

const renumbered = (text: string, name: string, place: (number: number) => number): string =>
  withAttribute(text, name, place(Number(attributeOf(text, rootOf(text), name) ?? 0)));

function listEdits(xml: string, root: XmlElement, name: string, texts: readonly string[]): readonly XmlEdit[] {
  if (texts.length === 0) return [];
  const list = childOf(xml, root, name);
  if (list === null) {
    const tag = `${root.prefix}${name}`;
    const text = `<${tag} count="${texts.length}">${texts.join('')}</${tag}>`;
    return [insertEdit(xml, root, { within: 'styleSheet', name, text })];
  }
  const count = [...childrenOf(xml, list)].length + texts.length;
  const counted = attributeOf(xml, list, 'count') === null ? null : attributeEdit(xml, list, 'count', String(count));
  return [appendEdit(xml, list, texts.join('')), ...(counted === null ? [] : [counted])];
}

/** A file without styles takes ours as they are. */
function withStyles(file: WorkbookFile, text: string): WorkbookFile {
  const path = `${file.workbookPath.slice(0, file.workbookPath.lastIndexOf('/') + 1)}styles.xml`;
  const made = withContentTypes(withText(file, path, text), new Map([[path, STYLES_TYPE]]));
  return withRelation(made, file.workbookPath, STYLES, path).file;
}
