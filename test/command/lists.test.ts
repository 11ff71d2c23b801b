import { readFileSync } from 'node:fs';
import { functions } from '../../core/functions/index.ts';
import { templates } from '../../core/templates/index.ts';
import { example, marksheet, marksheetCutShort, removeTemporaryFolders } from './marksheet.ts';

afterAll(removeTemporaryFolders);

type ListedFunction = Record<'id' | 'description' | 'unit' | 'better', string> & {
  parameters: Record<string, unknown>[];
  examples: { given: Record<string, unknown>; gives: unknown }[];
};

describe('functions', () => {
  test('--json is every function that works, in the settled shape', async () => {
    const { code, stdout, stderr } = await marksheet(['functions', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const list = JSON.parse(stdout) as ListedFunction[];
    expect(list.map(({ id }) => id)).toEqual([...functions.keys()]);
    for (const one of list) {
      expect(Object.keys(one)).toEqual(['id', 'description', 'unit', 'better', 'parameters', 'examples']);
      expect(['higher', 'lower', 'neither']).toContain(one.better);
      expect(one.description.length).toBeGreaterThan(20);
      expect(one.examples.length).toBeGreaterThan(0);
      for (const parameter of one.parameters) {
        expect(Object.keys(parameter)).toEqual(['name', 'description', 'optional']);
        expect(typeof parameter.optional).toBe('boolean');
      }
    }
  });

  test('an example that is listed can be called as it stands', async () => {
    const [{ stdout }, { stdout: called }] = await Promise.all([
      marksheet(['functions', '--json']),
      marksheet(['call', 'CHURN_RATE', '50', '1000', '1150']),
    ]);
    const churn = (JSON.parse(stdout) as ListedFunction[]).find(({ id }) => id === 'CHURN_RATE');
    expect(churn?.examples.map(({ gives }) => gives)).toContain(JSON.parse(called));
  });

  test('without --json it is a list for people', async () => {
    const { code, stdout } = await marksheet(['functions']);
    expect(code).toBe(0);
    expect(stdout).toContain('CHURN_RATE(lost_customers, customers_at_start, [customers_at_end])');
  });
});

test('templates --json is every template with the fields that it can use', async () => {
  const { code, stdout, stderr } = await marksheet(['templates', '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const list = JSON.parse(stdout) as { id: string; description: string; fields: unknown[] }[];
  expect(list.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  for (const { description, fields } of list) {
    expect(description).toMatch(/\.$/);
    expect(fields).toContainEqual({ id: 'spend', label: expect.any(String), metrics: expect.arrayContaining(['CPC']) });
  }
});

describe('the command itself', () => {
  test('--help is a result; nothing at all is wrong use', async () => {
    const [help, nothing] = await Promise.all([marksheet(['--help']), marksheet([])]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const verb of ['build', 'read', 'call', 'functions', 'templates'])
      expect(help.stdout).toContain(`marksheet ${verb}`);
    expect(nothing).toEqual({ code: 2, stdout: '', stderr: help.stdout });
  });

  test.each([
    ['an unknown verb', ['biuld'], 'biuld'],
    ['a verb from an object’s insides', ['toString'], 'toString'],
    ['an unknown option', ['functions', '--jsn'], '--jsn'],
    ['a word too many', ['templates', 'kpi'], 'kpi'],
  ])('%s is wrong use and is named', async (_, words, named) => {
    const { code, stdout, stderr } = await marksheet(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
  });
});

describe('a reader who stops early', () => {
  test('closes the results of a list', async () => {
    expect(await marksheetCutShort(['functions', '--json'], 'stdout')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('closes the results of a long table', async () => {
    const words = ['read', example('meta-ads-tr.csv'), '--json', '--values', '--lang', 'tr'];
    expect(readFileSync(example('meta-ads-tr.csv')).length).toBeGreaterThan(60_000);
    expect(await marksheetCutShort(words, 'stdout')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
