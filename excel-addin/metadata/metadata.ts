import { type ArgumentDescription, describeFunction } from '../../core/functions/describe-function.ts';
import { functions } from '../../core/functions/index.ts';
import type { Language } from '../../core/values/language.ts';
import { choicesOf, type EnumMetadata, enumsIn } from './enums.ts';

/** One argument, as functions.json has it. */
type ParameterMetadata = Readonly<{
  name: string;
  description: string;
  type: 'any' | 'string';
  dimensionality: 'matrix';
  optional?: true;
  customEnumId?: string;
}>;

type FunctionMetadata = Readonly<{
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: readonly ParameterMetadata[];
  result: Readonly<{ type: 'any' | 'string'; dimensionality: 'matrix' }>;
}>;

/** A whole functions.json. */
export type FunctionsMetadata = Readonly<{
  allowCustomDataForDataTypeAny: false;
  allowErrorForDataTypeAny: true;
  functions: readonly FunctionMetadata[];
  enums: readonly EnumMetadata[];
}>;

/** Names are the same in every language, as sentences about arguments use them: the label stands before the description. */
const inWords = ({ label, description }: ArgumentDescription, language: Language): string =>
  language === 'en' ? description : `${label}: ${description}`;

/**
 * Everything takes single values and ranges alike, and numbers, days and texts come as they are: Excel would refuse the
 * whole of a range over one cell that is not of its type, and say no reason.
 */
function parameterMetadata(id: string, argument: ArgumentDescription, language: Language): ParameterMetadata {
  const { name, optional } = argument;
  const choice = choicesOf(id, name);
  return {
    name,
    description: inWords(argument, language),
    type: choice ? 'string' : 'any',
    dimensionality: 'matrix',
    ...(optional ? { optional } : {}),
    ...(choice ? { customEnumId: choice } : {}),
  };
}

function functionMetadata(id: string, language: Language, origin: string): FunctionMetadata {
  const { purpose, arguments: all, unit } = describeFunction(id, language);
  return {
    id,
    name: id,
    description: purpose,
    helpUrl: `${origin}/reference/${language}.html#${id}`,
    parameters: all.map((argument) => parameterMetadata(id, argument, language)),
    // Between numbers a blank is an empty text.
    result: { type: unit === 'text' ? 'string' : 'any', dimensionality: 'matrix' },
  };
}

/** What Excel reads about our functions in one language; `origin` is where the add-in's files are. */
export function functionsMetadata(language: Language, origin: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: false,
    // One error cell in a column must not take the answers of all other rows.
    allowErrorForDataTypeAny: true,
    functions: [...functions.keys()].map((id) => functionMetadata(id, language, origin)),
    enums: enumsIn(language),
  };
}
