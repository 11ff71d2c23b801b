import { functions } from '../../core/functions/index.ts';
import { templates } from '../../core/templates/index.ts';
import { marksheet, marksheetCutShort, removeTemporaryFolders, temporaryFile } from './marksheet.ts';

afterAll(removeTemporaryFolders);

type ListedFunction = Record<'id' | 'description' | 'unit' | 'better', string> & {
  parameters: Record<string, unknown>[];
  examples: { given: Record<string, unknown>; gives: unknown }[];
};

describe('functions', () => {
  test.concurrent('--json is every function that works, in the settled shape', async () => {
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

  test.concurrent('an example that is listed can be called as it stands', async () => {
    const [{ stdout }, { stdout: called }] = await Promise.all([
      marksheet(['functions', '--json']),
      marksheet(['call', 'CHURN_RATE', '50', '1000', '1150']),
    ]);
    const churn = (JSON.parse(stdout) as ListedFunction[]).find(({ id }) => id === 'CHURN_RATE');
    expect(churn?.examples.map(({ gives }) => gives)).toContain(JSON.parse(called));
  });

  test.concurrent('without --json it is a list for people', async () => {
    const { code, stdout } = await marksheet(['functions']);
    expect(code).toBe(0);
    expect(stdout).toContain('CHURN_RATE(lost_customers, customers_at_start, [customers_at_end])');
  });
});

test.concurrent('templates --json is every template with the fields that it can use', async () => {
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
  test.concurrent('--help is a result; nothing at all is wrong use', async () => {
    const [help, nothing] = await Promise.all([marksheet(['--help']), marksheet([])]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const verb of ['build', 'read', 'call', 'functions', 'templates'])
      expect(help.stdout).toContain(`marksheet ${verb}`);
    expect(help.stdout).toContain('--into OLD.xlsx');
    expect(await marksheet(['build', '--help'])).toEqual(help);
    expect(nothing).toEqual({ code: 2, stdout: '', stderr: help.stdout });
  });

  test.concurrent.each([
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
  test.concurrent('closes the results of a list', async () => {
    expect(await marksheetCutShort(['functions', '--json'], 'stdout')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.concurrent('closes the results of a long table', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `2026-07-01,Campaign ${row},${row},12`);
    const path = temporaryFile('long.csv', ['Date,Campaign,Clicks,Conversions', ...rows].join('\n'));
    const cut = await marksheetCutShort(['read', path, '--json', '--values'], 'stdout');
    expect(cut).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
