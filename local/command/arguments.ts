import { type ParseArgsConfig, parseArgs } from 'node:util';
import { wrongUse } from './exit.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits a verb's words into inputs and options; an unknown option is told by name. */
export function splitArguments(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** The words of a verb that lists something: it takes `--json` and nothing else. */
export function listArguments(verb: string, words: readonly string[]): Readonly<{ values: { json?: boolean } }> {
  const { values, positionals } = splitArguments(words, { json: { type: 'boolean' } });
  if (positionals.length > 0) throw wrongUse(`${verb} takes nothing but --json, and got ${positionals.join(' ')}`);
  return { values: { json: values.json === true } };
}
