import { attributeOf, childrenOf, rootOf, type XmlElement } from './xml.ts';

/** What tells the style of the cells that a column has not written yet; null for the workbook's own. */
export function columnStylesOf(xml: string): (column: number) => string | null {
  const spans = [...childrenOf(xml, rootOf(xml), 'cols')].flatMap((list) =>
    [...childrenOf(xml, list, 'col')].flatMap((element) => {
      const read = (name: string): number => Number(attributeOf(xml, element, name));
      const style = attributeOf(xml, element, 'style');
      return style === null || style === '0' ? [] : [{ first: read('min') - 1, last: read('max') - 1, style }];
    }),
  );
  return (column) => spans.find(({ first, last }) => first <= column && column <= last)?.style ?? null;
}

/** The style that a row gives its cells; null where it gives none. */
export function rowStyleOf(xml: string, row: XmlElement): string | null {
  const isGiven = ['1', 'true'].includes(attributeOf(xml, row, 'customFormat') ?? '');
  return isGiven ? attributeOf(xml, row, 's') : null;
}
