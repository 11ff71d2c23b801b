import { wireName } from './batch.ts';
import { ExcelError } from './excel-error.ts';
import type { ServedObject } from './served.ts';

/** Throws where a member is newer than the requirement set that this Excel has. */
export type Allows = (className: string, member: string) => void;

/** What a load of some properties, such as `name` or `format/fill/color`, gives; null of a null object. */
export function readObject(
  object: ServedObject | null,
  select: readonly string[],
  allows: Allows,
): Readonly<Record<string, unknown>> | null {
  if (object === null) return null;
  if (select.length === 0 || select.includes('*'))
    throw new ExcelError('NotServed', `${object.name}: load without names of properties`);
  const paths = select.map((path) => path.replace(/^items\//, ''));
  const own = object.isCollection ? paths.filter((path) => object.has(path)) : paths;
  const ofItems = object.isCollection ? paths.filter((path) => !object.has(path)) : [];
  const result = readOwn(object, own, allows);
  if (ofItems.length > 0) result._Items = object.items().map((item) => readObject(item, ofItems, allows));
  return result;
}

function readOwn(object: ServedObject, paths: readonly string[], allows: Allows): Record<string, unknown> {
  const result: Record<string, unknown> = object.id === null ? {} : { Id: object.id };
  const parts = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', ...rest] = path.split('/');
    allows(object.name, name);
    if (rest.length === 0) result[wireName(name)] = object.get(name);
    else parts.set(name, [...(parts.get(name) ?? []), rest.join('/')]);
  }
  for (const [name, rest] of parts) result[wireName(name)] = readObject(object.open(name, []), rest, allows);
  return result;
}
