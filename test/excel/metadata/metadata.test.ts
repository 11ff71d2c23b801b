import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFunction } from '../../../core/functions/describe-function.ts';
import { functions } from '../../../core/functions/index.ts';
import { languages } from '../../../core/values/language.ts';
import { argumentKinds } from '../../../excel-addin/functions/argument-kinds.ts';
import { type FunctionsMetadata, functionsMetadata } from '../../../excel-addin/metadata/metadata.ts';
import { ORIGIN, root } from '../built-files.ts';

const beside = (name: string): string => readFileSync(join(root, 'test/excel/metadata', name), 'utf8');

const all = Object.fromEntries(languages.map((language) => [language, functionsMetadata(language, ORIGIN)]));
const english = all.en as FunctionsMetadata;
const offered = [...functions.values()];

const namesOf = ({ functions: list }: FunctionsMetadata) =>
  list.map(({ id, name, parameters, result }) => ({
    ...{ id, name, result },
    parameters: parameters.map(({ description, ...rest }) => rest),
  }));

test('the functions, their arguments and which may be left out are those of the catalogue, in order', () => {
  expect(
    english.functions.map(({ id, parameters }) => [id, parameters.map((one) => [one.name, one.optional === true])]),
  ).toEqual(offered.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => [name, optional])]));
  expect(english.functions).toHaveLength(97);
});

test.each(languages)('in %s only texts differ', (language) => {
  expect(namesOf(all[language] as FunctionsMetadata)).toEqual(namesOf(english));
  const values = (metadata: FunctionsMetadata) =>
    metadata.enums.map(({ id, type, values: list }) => [id, type, list.map(({ stringValue }) => stringValue)]);
  expect(values(all[language] as FunctionsMetadata)).toEqual(values(english));
});

test.each(languages.filter((language) => language !== 'en'))('in %s every text is translated', (language) => {
  const { functions: list, enums } = all[language] as FunctionsMetadata;
  for (const [index, { description, parameters }] of list.entries()) {
    const same = english.functions[index];
    expect(description).not.toBe(same?.description);
    for (const [at, one] of parameters.entries()) expect(one.description).not.toBe(same?.parameters[at]?.description);
  }
  for (const [index, { values }] of enums.entries())
    for (const [at, { name }] of values.entries()) expect(name).not.toBe(english.enums[index]?.values[at]?.name);
});

describe.each(languages)('what Excel takes, in %s', (language) => {
  const { functions: list, enums } = all[language] as FunctionsMetadata;

  test('ids, names and texts are of signs and lengths that Excel takes', () => {
    for (const { id, name, description, parameters } of list) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(20);
      expect(description.length).toBeLessThanOrEqual(1024);
      expect(parameters.length).toBeLessThanOrEqual(128);
      expect(new Set(parameters.map((one) => one.name)).size).toBe(parameters.length);
      for (const one of parameters) {
        expect(one.name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
        expect(one.description.length).toBeLessThanOrEqual(512);
        expect(one.description).toMatch(/\S/);
      }
    }
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test('nothing that may be left out stands before what may not', () => {
    for (const { parameters } of list) {
      const optional = parameters.map((one) => one.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test('lists of words are complete, and each is used', () => {
    expect(new Set(list.flatMap(({ parameters }) => parameters.flatMap((one) => one.customEnumId ?? [])))).toEqual(
      new Set(enums.map(({ id }) => id)),
    );
    for (const { id, values } of enums) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/);
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
      for (const { name, tooltip } of values) {
        expect(name).toMatch(/\S/);
        expect(tooltip.length).toBeLessThanOrEqual(256);
      }
    }
  });

  test('help is at the function’s own place of the reference in that language', () => {
    for (const { id, helpUrl } of list) expect(helpUrl).toBe(`${ORIGIN}/reference/${language}.html#${id}`);
  });
});

test('an argument of some words offers them, and takes texts; all others take cells as they are', () => {
  for (const { id, parameters } of english.functions) {
    const { arguments: described } = describeFunction(id, 'en');
    expect(argumentKinds(id)).toEqual(described.map(({ takes }) => takes.kind));
    for (const [at, one] of parameters.entries()) {
      const takes = described[at]?.takes;
      const options = english.enums
        .find((list) => list.id === one.customEnumId)
        ?.values.map((value) => value.stringValue);
      expect(options).toEqual(takes?.kind === 'choice' ? takes.options.map(({ value }) => value) : undefined);
      expect([one.type, one.dimensionality]).toEqual([takes?.kind === 'choice' ? 'string' : 'any', 'matrix']);
    }
  }
});

test('errors may be handed over, and nothing makes Excel calculate a function more often than its arguments change', () => {
  expect(english.allowErrorForDataTypeAny).toBe(true);
  for (const one of english.functions) expect(one).not.toHaveProperty('options');
});

test('for functions written by hand Microsoft’s own generator agrees in all but texts', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(beside('generated-sample.md')) ?? [];
  const generated = JSON.parse(json) as FunctionsMetadata;
  const ids = generated.functions.map(({ id }) => id);
  expect(ids).toHaveLength(3);
  const withDefaults = ({ functions: list, enums }: FunctionsMetadata) => ({
    functions: namesOf({ ...english, functions: list }).map((one) => ({
      ...one,
      result: { ...{ type: 'any' }, ...one.result },
    })),
    helpUrls: list.map(({ helpUrl }) => helpUrl),
    enums: enums.map(({ id, type, values }) => [
      id,
      type,
      values.map(({ stringValue, tooltip }) => [stringValue, tooltip]),
    ]),
  });
  const ours = {
    ...english,
    functions: ids.map(
      (id) => english.functions.find((one) => one.id === id) as FunctionsMetadata['functions'][number],
    ),
    enums: generated.enums.map(
      ({ id }) => english.enums.find((one) => one.id === id) as FunctionsMetadata['enums'][number],
    ),
  };
  expect(withDefaults(ours)).toEqual(withDefaults(generated));
});
