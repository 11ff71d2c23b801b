import { templates as allTemplates } from '../../core/templates/index.ts';
import { listArguments } from './arguments.ts';
import type { Output } from './output.ts';

/** `templates`: every template and the fields it can use, as JSON or as a list for people. */
export async function templates(words: readonly string[], output: Output): Promise<void> {
  const { values } = listArguments('templates', words);
  const list = allTemplates.map(({ id, description, fields }) => ({ id, description, fields }));
  if (values.json) return output.result(JSON.stringify(list, null, 2));
  for (const { id, description } of list) output.result(`${id}\n  ${description}`);
}
