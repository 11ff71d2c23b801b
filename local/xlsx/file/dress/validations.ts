import type { Area } from '../../../../core/workbook/plan.ts';
import { insertEdit } from '../schema-order.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, rootOf, textOf, type XmlElement } from '../xml.ts';
import { appendEdit, attributeEdit, edited, escapedText, type XmlEdit } from '../xml-edit.ts';
import { sqrefWith, sqrefWithout } from './areas.ts';
import { sameBut, withPrefix } from './rendered-text.ts';

/** Puts rendered validations on a sheet, in place of whatever validation their cells have. */
export function withValidations(xml: string, rendered: string, areas: readonly Area[]): string {
  if (areas.length === 0) return xml;
  const list = childOf(rendered, rootOf(rendered), 'dataValidations');
  const added = list === null ? [] : [...childrenOf(rendered, list)];
  const cleared = withoutValidations(xml, areas);
  return withCount(added.reduce((made, element) => withValidation(made, rendered, element), cleared));
}

function withoutValidations(xml: string, areas: readonly Area[]): string {
  const edits: XmlEdit[] = [];
  for (const element of descendantsOf(xml, rootOf(xml), 'dataValidation')) {
    // The newer ones say their cells in an element.
    const inside = childOf(xml, element, 'sqref');
    const sqref = inside === null ? attributeOf(xml, element, 'sqref') : textOf(xml, inside);
    const left = sqrefWithout(sqref ?? '', areas);
    if (left === sqref) continue;
    if (left === '') edits.push({ start: element.start, end: element.end, text: '' });
    else if (inside) edits.push({ start: inside.openEnd, end: inside.closeStart, text: escapedText(left) });
    else {
      const edit = attributeEdit(xml, element, 'sqref', left);
      if (edit) edits.push(edit);
    }
  }
  return withoutEmptyExtensions(edited(xml, edits));
}

/** An extension for validations that has none left goes. */
function withoutEmptyExtensions(xml: string): string {
  const edits = [...descendantsOf(xml, rootOf(xml), 'ext')]
    .filter((extension) => {
      const list = childOf(xml, extension, 'dataValidations');
      return list !== null && childOf(xml, list, 'dataValidation') === null;
    })
    .map(({ start, end }) => ({ start, end, text: '' }));
  return edited(xml, edits);
}

function withValidation(xml: string, rendered: string, element: XmlElement): string {
  const root = rootOf(xml);
  const text = withPrefix(rendered.slice(element.start, element.end), root.prefix);
  const list = childOf(xml, root, 'dataValidations');
  if (list === null) {
    const whole = `<${root.prefix}dataValidations>${text}</${root.prefix}dataValidations>`;
    return edited(xml, [insertEdit(xml, root, { within: 'worksheet', name: 'dataValidations', text: whole })]);
  }
  const wanted = sameBut(text, ['sqref']);
  const same = [...childrenOf(xml, list)].find(
    ({ start, end }) => sameBut(xml.slice(start, end), ['sqref']) === wanted,
  );
  if (same === undefined) return edited(xml, [appendEdit(xml, list, text)]);
  const sqref = sqrefWith(attributeOf(xml, same, 'sqref') ?? '', attributeOf(rendered, element, 'sqref') ?? '');
  const edit = attributeEdit(xml, same, 'sqref', sqref);
  return edit === null ? xml : edited(xml, [edit]);
}

/** The list says how many it has, and is not there to have none. */
function withCount(xml: string): string {
  const list = childOf(xml, rootOf(xml), 'dataValidations');
  if (list === null) return xml;
  const count = [...childrenOf(xml, list)].length;
  if (count === 0) return edited(xml, [{ start: list.start, end: list.end, text: '' }]);
  const edit = attributeEdit(xml, list, 'count', String(count));
  return edit === null ? xml : edited(xml, [edit]);
}
