import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import { attributeOf, textOf, type XmlElement } from '../xml.ts';
import { attributeEdit, escapedText, type XmlEdit } from '../xml-edit.ts';

/** Lines of one sheet that change, as seen from a part of the file. */
export type Context = Readonly<{
  /** The sheet whose lines change. */
  title: string;
  change: LineChange;
  /** The sheet that the part belongs to, which references without a title mean; '' where it belongs to none. */
  own: string;
}>;

export const isOwnSheet = ({ title, own }: Context): boolean => own === title;

export const shifted = (formula: string, context: Context): string =>
  shiftFormula(formula, context.own, { title: context.title, change: context.change });

/** The text of an element in place of what it is; nothing where it is the same. */
export const textEdits = (xml: string, element: XmlElement, text: string): readonly XmlEdit[] =>
  element.isEmpty || text === textOf(xml, element)
    ? []
    : [{ start: element.openEnd, end: element.closeStart, text: escapedText(text) }];

/** The formula that an element holds; elements around others hold none. */
export const formulaEdits = (xml: string, element: XmlElement, context: Context): readonly XmlEdit[] =>
  textEdits(xml, element, shifted(textOf(xml, element), context));

export const attributeEdits = (
  xml: string,
  element: XmlElement,
  name: string,
  change: (value: string) => string,
): readonly XmlEdit[] => {
  const value = attributeOf(xml, element, name);
  const edit = value === null || change(value) === value ? null : attributeEdit(xml, element, name, change(value));
  return edit === null ? [] : [edit];
};

export const removal = ({ start, end }: XmlElement): XmlEdit => ({ start, end, text: '' });

/** Whether a part may say something of the sheet: a quick look, which errs on the safe side. */
export function mentions(xml: string, title: string): boolean {
  const plain = title.split(/['"&<>]/).sort((a, b) => b.length - a.length)[0] ?? '';
  return xml.includes('&#') || xml.toLowerCase().includes(plain.toLowerCase());
}
