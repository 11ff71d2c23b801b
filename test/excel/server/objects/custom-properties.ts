import type { SheetState } from '../book/state.ts';
import { missing } from '../wire/excel-error.ts';
import { type Kind, type ServedObject, serve } from '../wire/served.ts';
import { text, textOfMost } from './checks.ts';
import { type SheetTarget, sheetOf } from './serve-known.ts';

type Target = Readonly<{ sheet: SheetState; key: string }>;

const propertyKind: Kind<Excel.WorksheetCustomProperty, Target> = {
  name: 'WorksheetCustomProperty',
  get: {
    key: ({ key }) => key,
    value: ({ sheet, key }) => sheet.properties.get(key) ?? missing(`There is no property ${key}`),
  },
  set: { value: ({ sheet, key }, value) => void sheet.properties.set(key, text(value)) },
  call: { delete: ({ sheet, key }) => void sheet.properties.delete(key) },
};

function found(sheet: SheetState, given: unknown): ServedObject | null {
  const key = [...sheet.properties.keys()].find((each) => each.toLowerCase() === text(given).toLowerCase());
  return key === undefined ? null : serve(propertyKind, { sheet, key });
}

export const customPropertiesKind: Kind<Excel.WorksheetCustomPropertyCollection, SheetTarget> = {
  name: 'WorksheetCustomPropertyCollection',
  call: { getCount: (target) => sheetOf(target).properties.size },
  open: {
    add: (target, [key, value]) => {
      const sheet = sheetOf(target);
      sheet.properties.set(textOfMost(255)(key), text(value));
      return found(sheet, key);
    },
    getItem: (target, [key]) => found(sheetOf(target), key) ?? missing(`There is no property ${String(key)}`),
    getItemOrNullObject: (target, [key]) => found(sheetOf(target), key),
  },
  items: (target) =>
    [...sheetOf(target).properties.keys()].map((key) => serve(propertyKind, { sheet: target.sheet, key })),
};
