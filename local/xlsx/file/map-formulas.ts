import { withOwnFormulas } from './cell-formulas.ts';
import { contentTypesOf } from './content-types.ts';
import { type WorkbookFile, withText } from './workbook-file.ts';
import { namesOf } from './workbook-names.ts';
import { descendantsOf, rootOf, textOf } from './xml.ts';
import { edited, escapedText, type XmlEdit } from './xml-edit.ts';

/** Gives a formula as it shall read; `own` is the title of the sheet that it belongs to, null where it has none. */
export type MapFormula = (formula: string, own: string | null) => string;

/** The elements of sheets and charts that hold formulas, ranges among them. */
const holders = ['f', 'formula', 'formula1', 'formula2'];

/**
 * Maps every formula of a file, without its `=`: in cells, rules, lists, sparklines, charts and names. A part stays as it
 * is where no formula in it changes; where one does on a sheet whose cells share formulas, each first gets its own.
 */
export function mapFormulas(file: WorkbookFile, map: MapFormula): WorkbookFile {
  let mapped = file;
  for (const { path, title } of file.sheets) {
    const xml = file.parts.get(path)?.text ?? '';
    const own = withOwnFormulas(xml);
    const text = mappedXml(own, (formula) => map(formula, title));
    if (text !== own) mapped = withText(mapped, path, text);
  }
  const typeOf = contentTypesOf(file);
  for (const [path, part] of file.parts)
    if (/drawingml\.chart\+xml$/.test(typeOf(path) ?? ''))
      mapped = withText(
        mapped,
        path,
        mappedXml(part.text, (formula) => map(formula, null)),
      );
  return mappedNames(mapped, map);
}

function mappedXml(xml: string, map: (formula: string) => string): string {
  const root = rootOf(xml);
  const edits: XmlEdit[] = [];
  for (const name of holders)
    for (const { openEnd, closeStart } of descendantsOf(xml, root, name)) {
      // The newer rules keep their formula in an element further down.
      if (openEnd === closeStart || xml.indexOf('<', openEnd) < closeStart) continue;
      const formula = textOf(xml, { openEnd, closeStart });
      const text = map(formula);
      if (text !== formula) edits.push({ start: openEnd, end: closeStart, text: escapedText(text) });
    }
  return edited(xml, edits);
}

function mappedNames(file: WorkbookFile, map: MapFormula): WorkbookFile {
  const xml = file.parts.get(file.workbookPath)?.text ?? '';
  const edits = namesOf(xml).flatMap(({ element, text, sheet }) => {
    const made = map(text, sheet === null ? null : (file.sheets[sheet]?.title ?? null));
    return made === text ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapedText(made) }];
  });
  return withText(file, file.workbookPath, edited(xml, edits));
}
