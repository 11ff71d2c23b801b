import { functions as allFunctions } from '../../core/functions/index.ts';
import { listArguments } from './arguments.ts';
import type { Output } from './output.ts';

/** `functions`: every function, as JSON or as a list for people. */
export async function functions(words: readonly string[], output: Output): Promise<void> {
  const { values } = listArguments('functions', words);
  const list = [...allFunctions.values()].map(({ id, description, unit, better, parameters, examples }) => ({
    ...{ id, description, unit, better, parameters, examples },
  }));
  if (values.json) return output.result(JSON.stringify(list, null, 2));
  for (const { id, description, parameters } of list) {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    output.result(`${id}(${names.join(', ')})\n  ${description}`);
  }
}
