import { readFileSync } from 'node:fs';
import type { Field } from './field.ts';
import { fields } from './index.ts';

const fileName = (id: string) => `./${id.replace(/_/g, '-')}.ts`;
const exportName = (id: string) => id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const folded = (header: string) =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const derivations = fields.flatMap((field) => (field.follows ?? []).map((derivation) => ({ field, derivation })));

/** What more than one field claims, and which fields those are. */
function shared(keysOf: (field: Field) => readonly string[]): string[] {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const field of fields) {
    for (const key of keysOf(field)) {
      const other = owner.get(key);
      if (other !== undefined) clashes.push(`${key}: ${other} and ${field.id}`);
      owner.set(key, field.id);
    }
  }
  return clashes;
}

test('ids are unique and in snake case', () => {
  expect(shared((field) => [field.id])).toEqual([]);
  expect(fields.map((field) => field.id).filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
});

test.each(fields.map((field) => [field.id]))('%s is the one thing that the file of its name exports', (id) => {
  const text = readFileSync(new URL(fileName(id), import.meta.url), 'utf8');
  expect(Array.from(text.matchAll(/^export .*$/gm), String)).toEqual([
    `export const ${exportName(id)} = defineField({`,
  ]);
  expect(text).toContain(`\n  id: '${id}',\n`);
});

test('no header belongs to two fields or stands twice in one', () => {
  expect(shared((field) => field.headers.map(folded))).toEqual([]);
});

test('every field is found by its own label', () => {
  const lost = fields.filter((field) => !field.headers.map(folded).includes(folded(field.label)));
  expect(lost.map((field) => field.id)).toEqual([]);
});

test('descriptions are one short sentence', () => {
  const poor = fields.filter(({ description }) => !description.endsWith('.') || description.length > 120);
  expect(poor.map((field) => field.id)).toEqual([]);
});

test('the parts of a derivation are of the type of the result', () => {
  const mixed = derivations.filter(({ field, derivation: { plus, minus = [] } }) =>
    [...plus, ...minus].some((part) => part.type !== field.type),
  );
  expect(mixed.map(({ field }) => field.id)).toEqual([]);
});

test('no derivation comes back to the field it is for', () => {
  const parts = (field: Field): Field[] =>
    (field.follows ?? []).flatMap(({ plus, minus = [] }) =>
      [...plus, ...minus].flatMap((part) => [part, ...parts(part)]),
    );
  expect(derivations.filter(({ field }) => parts(field).includes(field)).map(({ field }) => field.id)).toEqual([]);
});

test('only text cuts the data, and text and dates never add up', () => {
  const cutting = fields.filter((field) => field.dimension && field.type !== 'text');
  const adding = fields.filter(
    ({ type, overTime, acrossDimensions }) =>
      (type === 'text' || type === 'date') && (overTime !== 'none' || acrossDimensions !== 'none'),
  );
  expect([...cutting, ...adding].map((field) => field.id)).toEqual([]);
});
