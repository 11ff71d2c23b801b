import { childrenOf, rootOf } from '../xml.ts';
import { attributeEdit, edited, type XmlEdit } from '../xml-edit.ts';

const lists =
  'mergeCells|dataValidations|hyperlinks|conditionalFormattings?|sparklines|sparklineGroups?|ignoredErrors|cellWatches|protectedRanges|rowBreaks|colBreaks|scenarios?';
const empty = new RegExp(`<((?:[\\w.-]+:)?(?:${lists}))(?:\\s[^>]*)?>\\s*</\\1\\s*>`, 'g');
const emptyExtension = /<((?:[\w.-]+:)?ext)\s[^>]*>\s*<\/\1\s*>|<((?:[\w.-]+:)?extLst)>\s*<\/\2\s*>/g;

/** Without lists that have lost all they held, which programs take for damage; behind the cells only. */
function withoutEmptyLists(xml: string): string {
  const at = xml.lastIndexOf('sheetData');
  let [before, tail] = ['', xml.slice(at)];
  while (before !== tail) {
    before = tail;
    tail = tail.replace(empty, '');
  }
  if (tail.length === xml.length - at) return xml;
  return xml.slice(0, at) + tail.replace(emptyExtension, '').replace(emptyExtension, '');
}

/** How many items a list has, where it says so. */
export function tidied(xml: string): string {
  const text = withoutEmptyLists(xml);
  const edits: XmlEdit[] = [];
  for (const list of childrenOf(text, rootOf(text))) {
    if (!['mergeCells', 'dataValidations', 'rowBreaks', 'colBreaks'].includes(list.name)) continue;
    const count = [...childrenOf(text, list)].length;
    const names = list.name.endsWith('Breaks') ? ['count', 'manualBreakCount'] : ['count'];
    for (const name of names) {
      const edit = attributeEdit(text, list, name, String(count));
      if (edit !== null && new RegExp(`\\s${name}=`).test(text.slice(list.start, list.openEnd))) edits.push(edit);
    }
  }
  return edited(text, edits);
}
