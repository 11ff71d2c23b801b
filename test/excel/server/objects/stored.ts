import type { Check } from './checks.ts';

/** Where properties are kept: `prefix` parts those of one object from those of another beside it, `title.` from `legend.`. */
export type Part = Readonly<{ facts: Record<string, unknown>; prefix: string }>;

export const partOf = ({ facts, prefix }: Part, name: string): Part => ({ facts, prefix: `${prefix}${name}.` });

type Table<Client> = { readonly [Name in keyof Client & string]?: readonly [check: Check<unknown>, usual: unknown] };

type Stored<Client, Target> = {
  get: { [Name in keyof Client & string]?: (target: Target) => unknown };
  set: { [Name in keyof Client & string]?: (target: Target, value: unknown) => void };
};

/** Properties that are only kept, each with what it takes and what it is before. */
export function stored<Client, Target>(place: (target: Target) => Part, table: Table<Client>): Stored<Client, Target> {
  const get: Record<string, (target: Target) => unknown> = {};
  const set: Record<string, (target: Target, value: unknown) => void> = {};
  for (const [name, entry] of Object.entries(table)) {
    const [check, usual] = entry as readonly [Check<unknown>, unknown];
    get[name] = (target) => {
      const { facts, prefix } = place(target);
      return facts[prefix + name] ?? usual;
    };
    set[name] = (target, value) => {
      const { facts, prefix } = place(target);
      facts[prefix + name] = check(value);
    };
  }
  return { get, set } as Stored<Client, Target>;
}
