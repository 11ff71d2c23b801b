import { type BookState, newId, type XmlPart } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { ExcelError, invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { text } from './checks.ts';
import { readXml } from './read-xml.ts';

type Target = Readonly<{ book: BookState; part: XmlPart }>;
type Scope = Readonly<{ book: BookState; namespace: string }>;

const partKind: Kind<Excel.CustomXmlPart, Target> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  get: { id: ({ part }) => part.id, namespaceUri: ({ part }) => readXml(part.xml).namespace },
  call: {
    getXml: (target) => present(target).xml,
    setXml: (target, [xml]) => {
      readXml(text(xml));
      present(target).xml = text(xml);
    },
    delete: (target) => {
      const { book, part } = target;
      present(target);
      book.xml = book.xml.filter((each) => each !== part);
    },
  },
};

const present = ({ book, part }: Target): XmlPart =>
  book.xml.includes(part) ? part : missing('The XML part is not there any more');

const served = (book: BookState, part: XmlPart | undefined): ServedObject | null =>
  part ? serve(partKind, { book, part }) : null;

const found = (book: BookState, id: Given): ServedObject | null =>
  served(
    book,
    book.xml.find((part) => part.id === id),
  );

const within = ({ book, namespace }: Scope): readonly XmlPart[] =>
  book.xml.filter(({ xml }) => readXml(xml).namespace === namespace);

function onlyOne(scope: Scope): ServedObject | null {
  const parts = within(scope);
  if (parts.length > 1)
    throw new ExcelError('GeneralException', `There are ${parts.length} parts of ${scope.namespace}`);
  return served(scope.book, parts[0]);
}

const scopedKind: Kind<Excel.CustomXmlPartScopedCollection, Scope> = {
  name: 'CustomXmlPartScopedCollection',
  call: { getCount: (scope) => within(scope).length },
  open: {
    getItem: ({ book }, [id]) => found(book, id) ?? missing('There is no such XML part'),
    getItemOrNullObject: ({ book }, [id]) => found(book, id),
    getOnlyItem: (scope) => onlyOne(scope) ?? missing(`There is no part of ${scope.namespace}`),
    getOnlyItemOrNullObject: onlyOne,
  },
  items: (scope) => within(scope).flatMap((part) => served(scope.book, part) ?? []),
};

export const xmlPartsKind: Kind<Excel.CustomXmlPartCollection, World> = {
  name: 'CustomXmlPartCollection',
  call: { getCount: ({ book }) => book.xml.length },
  open: {
    add: ({ book }, [xml]) => {
      if (readXml(text(xml)).namespace === '') invalid('A part without a namespace is found by nobody');
      const part = { id: newId(book), xml: text(xml) };
      book.xml.push(part);
      return served(book, part);
    },
    getByNamespace: ({ book }, [namespace]) => serve(scopedKind, { book, namespace: text(namespace) }),
    getItem: ({ book }, [id]) => found(book, id) ?? missing('There is no such XML part'),
    getItemOrNullObject: ({ book }, [id]) => found(book, id),
  },
  items: ({ book }) => book.xml.flatMap((part) => served(book, part) ?? []),
};
