import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { functionWords } from '../../../core/functions/function-texts.ts';
import { functions } from '../../../core/functions/index.ts';
import type { SheetFunction } from '../../../core/functions/sheet-function.ts';
import type { Language } from '../../../core/values/language.ts';

/** What the grid shows of our functions while a formula is typed, in the user's language. */
export const functionHelp = (language: Language): IFunctionInfo[] =>
  [...functions.values()].map((one) => helpOf(one, language));

function helpOf(one: SheetFunction, language: Language): IFunctionInfo {
  const words = functionWords(one.id, language);
  return {
    functionName: one.id,
    functionType: FunctionType.User,
    abstract: words.label,
    description: `${words.label}. ${words.purpose}`,
    functionParameter: one.parameters.map(({ name, description, optional }) => ({
      name,
      detail: words.parameters[name]?.description ?? description,
      example: exampleOf(one, name),
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** The first example that gives the argument a value of its own; columns stand as a range would. */
function exampleOf({ examples }: SheetFunction, name: string): string {
  const given = examples.map((example) => example.given[name]).find((value) => value !== undefined && value !== null);
  if (given === undefined || given === null) return '';
  return Array.isArray(given) ? 'A2:A40' : typeof given === 'string' ? `"${given}"` : String(given);
}
