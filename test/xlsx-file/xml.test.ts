import fc from 'fast-check';
import { FileRefusal } from '../../local/xlsx/file/refusal.ts';
import { rowsOf, sheetDataOf } from '../../local/xlsx/file/sheet-cells.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  relationIdOf,
  rootOf,
  textOf,
  type XmlElement,
} from '../../local/xlsx/file/xml.ts';
import { appendEdit, attributeEdit, edited, escapedAttribute, escapedText } from '../../local/xlsx/file/xml-edit.ts';
import { seed } from '../random.ts';

const written = (xml: string, element: XmlElement | null): string | null =>
  element && xml.slice(element.start, element.end);

const awkward =
  '\uFEFF<?xml version="1.0"?>\n<!-- <a/> --><p:a xmlns:p="urn:x" q=\'1 > "0"\'>\n <p:b c="x>y"/><!-- </p:a> --><b>' +
  '1<![CDATA[<b>&amp;</b>]]>2&#x20AC;&lt;</b><?go </p:a>?><p:b r:id="7"><p:b >in</p:b\n></p:b></p:a>\n';

test('elements are found by their own names, whatever stands in attributes, comments and CDATA', () => {
  const root = rootOf(awkward);
  expect([root.prefix, root.name]).toEqual(['p:', 'a']);
  expect([...childrenOf(awkward, root)].map((child) => written(awkward, child))).toEqual([
    '<p:b c="x>y"/>',
    '<b>1<![CDATA[<b>&amp;</b>]]>2&#x20AC;&lt;</b>',
    '<p:b r:id="7"><p:b >in</p:b\n></p:b>',
  ]);
  expect([...descendantsOf(awkward, root, 'b')]).toHaveLength(4);
});

test('text and attributes are read without their entities', () => {
  const root = rootOf(awkward);
  const [, text, last] = [...childrenOf(awkward, root)] as [XmlElement, XmlElement, XmlElement];
  expect(textOf(awkward, text)).toBe('1<b>&amp;</b>2€<');
  expect(attributeOf(awkward, root, 'q')).toBe('1 > "0"');
  expect(attributeOf(awkward, root, 'p')).toBeNull();
  expect(relationIdOf(awkward, last)).toBe('7');
  expect(written(awkward, childOf(awkward, last, 'b'))).toBe('<p:b >in</p:b\n>');
});

test.each([
  '<a><b></a>',
  '<a></b>',
  '<a/><b/>',
  '<a',
  '<a b="1></a>',
  '<a><!-- </a>',
  'text',
  '<!DOCTYPE a><a/>',
  '< a/>',
])('%s is refused', (xml) => {
  expect(() => [...childrenOf(xml, rootOf(xml))]).toThrow(FileRefusal);
});

test.each(['&nbsp;', '&', '&#x110000;', '& amp;'])('%s is no entity that a file may use', (text) => {
  const xml = `<a>${text}</a>`;
  expect(() => textOf(xml, rootOf(xml))).toThrow(FileRefusal);
});

test('whatever text goes in comes out again, in elements and attributes', () => {
  const speakable = fc.string({ unit: 'grapheme' }).filter((text) => !/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u.test(text));
  const property = fc.property(speakable, (text) => {
    const xml = `<a b="${escapedAttribute(text)}">${escapedText(text)}</a>`;
    expect([attributeOf(xml, rootOf(xml), 'b'), textOf(xml, rootOf(xml))]).toEqual([text, text]);
  });
  fc.assert(property, { seed, numRuns: 500 });
});

test('an attribute is changed, added and taken away, and all else stays', () => {
  const change = (xml: string, name: string, value: string | null): string => {
    const edit = attributeEdit(xml, rootOf(xml), name, value);
    return edit === null ? xml : edited(xml, [edit]);
  };
  expect(change('<a  b=\'1\' c="2" />', 'b', 'x"')).toBe('<a  b="x&quot;" c="2" />');
  expect(change('<a  b="1" c="2"/>', 'b', null)).toBe('<a c="2"/>');
  expect(change('<a/>', 'b', '1')).toBe('<a b="1"/>');
  expect(change('<a></a>', 'b', '1')).toBe('<a b="1"></a>');
  expect(change('<a></a>', 'b', null)).toBe('<a></a>');
});

test('an element that closes itself opens for what is put into it', () => {
  const append = (xml: string): string => edited(xml, [appendEdit(xml, rootOf(xml), '<c/>')]);
  expect(append('<x:a b="1" />')).toBe('<x:a b="1" ><c/></x:a>');
  expect(append('<a><b/></a>')).toBe('<a><b/><c/></a>');
});

test('rows are found as they are written', () => {
  const rows =
    '<row r="2"/> <row\n r=\'4\' ><c/></row ><row><c/></row><!-- <row r="9"/> --><row r="12"><!-- </row> --></row>';
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const sheetData = sheetDataOf(xml) as XmlElement;
  expect([...rowsOf(xml, sheetData)].map(({ row }) => row)).toEqual([1, 3, 4, 11]);
});
