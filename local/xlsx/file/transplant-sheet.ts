import { copyPart } from './copy-parts.ts';
import { insertSheet } from './insert-sheet.ts';
import { type MergedStyles, mergeStyles } from './merge-styles.ts';
import { relationsOf } from './relations.ts';
import { type FileSheet, textAt, type WorkbookFile } from './workbook-file.ts';
import { namesOf } from './workbook-names.ts';
import { childrenOf, rootOf } from './xml.ts';

/** Puts a sheet of a file that we rendered into another: its part, what it leads to, its styles, texts and names. */
export function transplantSheet(
  file: WorkbookFile,
  rendered: WorkbookFile,
  sheet: FileSheet,
  place: number,
): WorkbookFile {
  const styles = mergeStyles(file, rendered);
  const text = fittedSheet(textAt(rendered, sheet.path), styles, textsOf(rendered));
  const copied = copyPart(styles.file, rendered, sheet.path, text);
  const own = rendered.sheets.indexOf(sheet);
  const names = namesOf(textAt(rendered, rendered.workbookPath)).filter((name) => name.sheet === own);
  return insertSheet(copied.file, { ...sheet, path: copied.path }, place, names);
}

/** The texts that cells of a rendered file name by number, as they are written. */
export function textsOf(rendered: WorkbookFile): readonly string[] {
  const relation = relationsOf(rendered, rendered.workbookPath).find(({ type }) => type === 'sharedStrings');
  if (relation === undefined) return [];
  const xml = textAt(rendered, relation.target);
  return [...childrenOf(xml, rootOf(xml), 'si')].map(({ openEnd, closeStart }) => xml.slice(openEnd, closeStart));
}

/**
 * A rendered sheet's part with the numbers of another file's styles, and with its texts in place. What the writer writes
 * is known to the letter, so that patterns are enough.
 */
export const fittedSheet = (xml: string, { cell, rule }: MergedStyles, texts: readonly string[]): string =>
  xml
    .replace(/(<(?:c|row) [^>]*?\bs=")(\d+)"/g, (_, head: string, style: string) => `${head}${cell(Number(style))}"`)
    .replace(/(<col [^>]*?\bstyle=")(\d+)"/g, (_, head: string, style: string) => `${head}${cell(Number(style))}"`)
    .replace(/(<cfRule [^>]*?\bdxfId=")(\d+)"/g, (_, head: string, style: string) => `${head}${rule(Number(style))}"`)
    .replace(
      /<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
      (_, before: string, after: string, text: string) =>
        `<c ${before}t="inlineStr"${after}><is>${texts[Number(text)] ?? ''}</is></c>`,
    )
    // A sheet in front beside the one that is in front already would be grouped with it.
    .replace(/ tabSelected="(?:1|true)"/, '')
    .replace(/<pane topLeftCell="A1" state="frozen" activePane="bottomLeft"\/>/, '');
