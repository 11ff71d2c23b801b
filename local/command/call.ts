import { functions } from '../../core/functions/index.ts';
import { noAnswerMessage } from '../../core/functions/no-answer-message.ts';
import type { FunctionValue } from '../../core/functions/sheet-function.ts';
import { isNoAnswer, type NoAnswer } from '../../core/values/no-answer.ts';
import { CommandFailure, wrongUse } from './exit.ts';
import type { Output } from './output.ts';

/** `call FUNCTION ARG...`: each argument is JSON; a minus in front is part of it. */
export async function call(words: readonly string[], output: Output): Promise<void> {
  const [name, ...given] = words;
  if (name === undefined) throw wrongUse('call needs a function and its arguments, each as JSON');
  const found = functions.get(name.toUpperCase());
  if (found === undefined) throw wrongUse(`There is no function ${name}; functions --json lists them`);
  if (given.length > found.parameters.length)
    throw wrongUse(`${found.id} takes ${found.parameters.length} arguments at most, ${given.length} were given`);
  const result = found.run(given.map(readArgument));
  if (isNoAnswer(result))
    throw new CommandFailure(1, JSON.stringify({ code: result.code, message: noAnswerMessage(result, 'en') }));
  const sizes = Array.isArray(result) ? result.flat().find(isShapeMismatch) : undefined;
  if (sizes) output.tell(noAnswerMessage(sizes, 'en'));
  output.result(JSON.stringify(Array.isArray(result) ? result.map(rowJson) : result));
}

const isShapeMismatch = (cell: FunctionValue): cell is NoAnswer => isNoAnswer(cell) && cell.code === 'shape-mismatch';

const rowJson = (row: readonly unknown[]) => row.map((cell) => (isNoAnswer(cell) ? { code: cell.code } : cell));

const isCell = (value: unknown): boolean => value === null || typeof value !== 'object';
const isRow = (value: unknown): boolean => Array.isArray(value) && value.every(isCell);

function readArgument(text: string, index: number): unknown {
  const value = parseJson(text, index);
  if (isCell(value) || isRow(value) || (Array.isArray(value) && value.every(isRow))) return value;
  throw wrongUse(`Argument ${index + 1} is neither a cell nor rows of cells, such as [[1,2],[3,4]]: ${text}`);
}

function parseJson(text: string, index: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongUse(`Argument ${index + 1} is not JSON: ${text} (a text needs quotes: '"${text}"')`);
  }
}
