import { readFileSync } from 'node:fs';

const text = readFileSync('.github/workflows/excel-pages.yml', 'utf8');

type Line = Readonly<{ indent: number; key: string; value: string }>;

/** Lines of YAML as far as the file uses it: keys with plain values, and lists of them; any other line throws. */
const lines: readonly Line[] = text.split('\n').flatMap((line): readonly Line[] => {
  if (/^\s*(?:#|$)/.test(line)) return [];
  const [, indent = '', dash = '', key, value] = /^((?: {2})*)(- )?([\w-]+):(?: +(\S.*))?$/.exec(line) ?? [];
  if (key === undefined) throw new Error(`No YAML that is known here: ${line}`);
  return [{ indent: indent.length + dash.length, key, value: value ?? '' }];
});

const values = (key: string): readonly string[] => lines.flatMap((line) => (line.key === key ? [line.value] : []));

/** The lines below the first one of a key. */
function below(key: string, from = lines): readonly Line[] {
  const at = from.findIndex((line) => line.key === key);
  const { indent } = from[at] ?? { indent: 0 };
  const rest = from.slice(at + 1);
  const end = rest.findIndex((line) => line.indent <= indent);
  return at < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
}

const pair = ({ key, value }: Line): readonly string[] => [key, value];

const expression = (words: string): string => `$\{{ ${words} }}`;

describe('the workflow that publishes the Excel add-in', () => {
  test('has keys once within each other, and every line no deeper than what it is in allows', () => {
    const open: { indent: number; keys: Set<string> }[] = [];
    for (const { indent, key } of lines) {
      while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
      if ((open.at(-1)?.indent ?? -1) < indent) open.push({ indent, keys: new Set() });
      const { keys } = open.at(-1) as (typeof open)[number];
      if (!['uses', 'run', 'id', 'name'].includes(key))
        expect([key, keys.has(key) && indent < 6]).toEqual([key, false]);
      keys.add(key);
    }
    expect(
      below('jobs')
        .filter(({ indent }) => indent === 2)
        .map(({ key }) => key),
    ).toEqual(['build', 'publish']);
  });

  test('builds for the address that it is given, else for that of its pages, and publishes dist/excel', () => {
    expect(values('ORIGIN')).toEqual([expression('inputs.origin || steps.pages.outputs.base_url')]);
    expect(values('run')).toContain('npm run build -- --origin "$ORIGIN"');
    expect(values('path')).toEqual(['dist/excel']);
    // Neither is GitHub Pages asked for anything, nor anything published, where the files are for another address.
    expect(values('if')).toEqual([expression('!inputs.origin'), expression('!inputs.origin')]);
  });

  test('knows no secrets, and may no more than read and publish pages', () => {
    expect(text).not.toMatch(/secrets\.|token:\s*\$/);
    expect(lines.filter(({ value }) => value === 'write').map(({ key }) => key)).toEqual(['pages', 'id-token']);
    expect(below('permissions').map(pair)).toEqual([['contents', 'read']]);
    expect(below('permissions', below('publish')).map(pair)).toEqual([
      ['pages', 'write'],
      ['id-token', 'write'],
    ]);
  });

  test('takes actions of GitHub alone, and tools of npm, in versions that are named', () => {
    const actions = values('uses');
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@(?:v\d+(?:\.\d+)*|[\da-f]{40})$/);
    for (const command of values('run').filter((run) => run.includes('npx')))
      expect(command).toMatch(/npx --yes [\w-]+@\d+\.\d+\.\d+ /);
  });
});
