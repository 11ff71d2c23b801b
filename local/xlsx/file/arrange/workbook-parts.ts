import { contentTypesOf, withoutContentTypes } from '../content-types.ts';
import { relationsOf } from '../relations.ts';
import { withoutRelations } from '../with-relation.ts';
import { textAt, type WorkbookFile, withoutParts, withText } from '../workbook-file.ts';
import { namesOf } from '../workbook-names.ts';
import { attributeOf, descendantsOf, rootOf } from '../xml.ts';
import { edited } from '../xml-edit.ts';
import { shiftedAddress } from './addresses.ts';
import { attributeEdits, type Context, shifted, textEdits } from './context.ts';

/** The names of the workbook, print areas among them. */
export function withShiftedNames(file: WorkbookFile, context: Context): WorkbookFile {
  const xml = textAt(file, file.workbookPath);
  const everywhere = { ...context, own: '' };
  const edits = namesOf(xml).flatMap(({ element, text }) => textEdits(xml, element, shifted(text, everywhere)));
  return withText(file, file.workbookPath, edited(xml, edits));
}

/** Where pivot tables have their records: an area of a sheet, the sheet named beside it. */
export function withShiftedSources(file: WorkbookFile, { title, change }: Context): WorkbookFile {
  return sourcesOf(file, title).reduce((done, { path, xml, element }) => {
    const edits = attributeEdits(xml, element, 'ref', (ref) => shiftedAddress(ref, change) ?? ref);
    return withText(done, path, edited(xml, edits));
  }, file);
}

/** The sources of pivot tables on a sheet of the file itself. */
export function sourcesOf(file: WorkbookFile, title: string) {
  const typeOf = contentTypesOf(file);
  return [...file.parts.values()].flatMap((part) => {
    if (!typeOf(part.path)?.includes('pivotCacheDefinition')) return [];
    const xml = part.text;
    return [...descendantsOf(xml, rootOf(xml), 'worksheetSource')].flatMap((element) => {
      const [sheet, ref] = [attributeOf(xml, element, 'sheet'), attributeOf(xml, element, 'ref')];
      return sheet?.toLowerCase() === title.toLowerCase() && ref !== null
        ? [{ path: part.path, xml, element, ref }]
        : [];
    });
  });
}

/** Without the order in which programs computed the cells, which names them by place; they make it anew. */
export function withoutCalculationOrder(file: WorkbookFile): WorkbookFile {
  const gone = relationsOf(file, file.workbookPath).filter(({ type }) => type === 'calcChain');
  const paths = new Set(gone.map(({ target }) => target));
  if (paths.size === 0) return file;
  return withoutContentTypes(withoutParts(withoutRelations(file, file.workbookPath, paths), paths), paths);
}
