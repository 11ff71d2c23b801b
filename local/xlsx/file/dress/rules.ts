import { insertEdit } from '../schema-order.ts';
import { attributeOf, childrenOf, descendantsOf, rootOf, type XmlElement } from '../xml.ts';
import { attributeEdit, edited, type XmlEdit } from '../xml-edit.ts';
import { sqrefWith } from './areas.ts';
import { sameBut, withPrefix } from './rendered-text.ts';

/** Puts rendered rules on a sheet: one that it has already for other cells spreads over the new ones. */
export const withRules = (xml: string, rendered: string): string =>
  [...childrenOf(rendered, rootOf(rendered), 'conditionalFormatting')].reduce(
    (made, rule) => withRule(made, rendered, rule),
    xml,
  );

function withRule(xml: string, rendered: string, rule: XmlElement): string {
  const root = rootOf(xml);
  const text = withPrefix(rendered.slice(rule.start, rule.end), root.prefix);
  const wanted = sameBut(text, ['sqref', 'priority']);
  const same = [...childrenOf(xml, root, 'conditionalFormatting')].find(
    ({ start, end }) => sameBut(xml.slice(start, end), ['sqref', 'priority']) === wanted,
  );
  const sqref = attributeOf(rendered, rule, 'sqref') ?? '';
  const edit: XmlEdit | null = same
    ? attributeEdit(xml, same, 'sqref', sqrefWith(attributeOf(xml, same, 'sqref') ?? '', sqref))
    : insertEdit(xml, root, { within: 'worksheet', name: 'conditionalFormatting', text: last(xml, text) });
  return edit === null ? xml : edited(xml, [edit]);
}

/** Rules that are there come first. */
function last(xml: string, text: string): string {
  const priorities = [...descendantsOf(xml, rootOf(xml), 'cfRule')].map((rule) =>
    Number(attributeOf(xml, rule, 'priority') ?? 0),
  );
  const next = priorities.reduce((most, priority) => Math.max(most, priority), 0) + 1;
  return text.replace(/\bpriority="\d+"/, `priority="${next}"`);
}
