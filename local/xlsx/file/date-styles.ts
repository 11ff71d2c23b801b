import { relationsOf } from './relations.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { attributeOf, childOf, childrenOf, rootOf } from './xml.ts';

/** The numbers of the formats for days that every file knows. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format shows days: letters for parts of days outside of quotes, escapes and brackets. */
const isDatePattern = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').replace(/General|E[+-]/gi, ''));

/** The path of the part that holds the workbook's styles; null where it has none. */
export const stylesPathOf = (file: WorkbookFile): string | null =>
  relationsOf(file, file.workbookPath).find(({ type }) => type === 'styles')?.target ?? null;

/** What tells whether cells of a style show days. */
export function dateStylesOf(file: WorkbookFile): (style: string | null) => boolean {
  const path = stylesPathOf(file);
  const xml = path === null ? undefined : file.parts.get(path)?.text;
  if (xml === undefined) return () => false;
  const root = rootOf(xml);
  const [formats, styles] = [childOf(xml, root, 'numFmts'), childOf(xml, root, 'cellXfs')];
  const dates = new Set<number>();
  for (const format of formats ? childrenOf(xml, formats, 'numFmt') : [])
    if (isDatePattern(attributeOf(xml, format, 'formatCode') ?? ''))
      dates.add(Number(attributeOf(xml, format, 'numFmtId')));
  const isDate = [...(styles ? childrenOf(xml, styles, 'xf') : [])].map((style) => {
    const id = Number(attributeOf(xml, style, 'numFmtId') ?? 0);
    return dates.has(id) || isBuiltInDate(id);
  });
  return (style) => isDate[Number(style ?? 0)] ?? false;
}
