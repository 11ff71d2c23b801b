import { insertEdit } from '../schema-order.ts';
import { childOf, childrenOf, descendantsOf, rootOf, textOf, type XmlElement } from '../xml.ts';
import { appendEdit, edited, escapedText } from '../xml-edit.ts';

const NAMESPACES =
  ' xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"' +
  ' xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"' +
  ' xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"';
const EXTENSION = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';

const partOf = (xml: string, element: XmlElement, name: string): string => {
  const found = childOf(xml, element, name);
  return found === null ? '' : textOf(xml, found).trim();
};

/** Puts rendered sparklines on a sheet; one that stands in the same cell draws the new range, and keeps its look. */
export function withSparklines(xml: string, rendered: string): string {
  return [...descendantsOf(rendered, rootOf(rendered), 'sparklineGroup')].reduce((made, group) => {
    const sparklines = [...descendantsOf(rendered, group, 'sparkline')];
    const left = sparklines.filter((sparkline) => {
      const changed = withRange(made, partOf(rendered, sparkline, 'sqref'), partOf(rendered, sparkline, 'f'));
      if (changed !== null) made = changed;
      return changed === null;
    });
    if (left.length === 0) return made;
    const gone = sparklines
      .filter((sparkline) => !left.includes(sparkline))
      .map(({ start, end }) => ({ start: start - group.start, end: end - group.start, text: '' }));
    return withGroup(made, edited(rendered.slice(group.start, group.end), gone));
  }, xml);
}

/** The sheet with another range for the sparkline in a cell; null where there is none. */
function withRange(xml: string, cell: string, range: string): string | null {
  for (const sparkline of descendantsOf(xml, rootOf(xml), 'sparkline')) {
    if (partOf(xml, sparkline, 'sqref') !== cell) continue;
    const formula = childOf(xml, sparkline, 'f');
    if (formula === null) return null;
    return edited(xml, [{ start: formula.openEnd, end: formula.closeStart, text: escapedText(range) }]);
  }
  return null;
}

/** The prefixes are said on the group itself: what the part calls these names is not known. */
function withGroup(xml: string, group: string): string {
  const root = rootOf(xml);
  const text = group.replace('<x14:sparklineGroup', `<x14:sparklineGroup${NAMESPACES}`);
  const there = [...descendantsOf(xml, root, 'sparklineGroups')][0];
  if (there) return edited(xml, [appendEdit(xml, there, text)]);
  const p = root.prefix;
  const extension = `<${p}ext uri="${EXTENSION}"${NAMESPACES}><x14:sparklineGroups>${text}</x14:sparklineGroups></${p}ext>`;
  const list = [...childrenOf(xml, root, 'extLst')][0];
  if (list === undefined) {
    const whole = `<${p}extLst>${extension}</${p}extLst>`;
    return edited(xml, [insertEdit(xml, root, { within: 'worksheet', name: 'extLst', text: whole })]);
  }
  return edited(xml, [appendEdit(xml, list, extension)]);
}
