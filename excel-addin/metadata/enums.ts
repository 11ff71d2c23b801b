import { type ArgumentKind, describeFunction } from '../../core/functions/describe-function.ts';
import { functions } from '../../core/functions/index.ts';
import { locales } from '../../core/locales/index.ts';
import type { WorkbookTexts } from '../../core/locales/locale.ts';
import type { Language } from '../../core/values/language.ts';

/** A list of words that Excel offers while an argument is typed. */
export type EnumMetadata = Readonly<{
  id: string;
  type: 'string';
  values: readonly Readonly<{ name: string; stringValue: string; tooltip: string }>[];
}>;

type Options = Extract<ArgumentKind, { kind: 'choice' }>['options'];
type Place = Readonly<{ functionId: string; argument: string }>;

const optionsAt = ({ functionId, argument }: Place, language: Language): Options => {
  const found = describeFunction(functionId, language).arguments.find(({ name }) => name === argument);
  return found?.takes.kind === 'choice' ? found.takes.options : [];
};

const places: readonly Place[] = [...functions.values()].flatMap(({ id, parameters }) =>
  parameters.map(({ name }) => ({ functionId: id, argument: name })),
);

type List = Readonly<{ id: string; words: string; places: Place[] }>;

/** Every list with its places: arguments of the same name and the same words share one. */
function findLists(): readonly List[] {
  const found: List[] = [];
  for (const place of places) {
    const words = optionsAt(place, 'en')
      .map(({ value }) => value)
      .join();
    if (words === '') continue;
    const ofName = found.filter((list) => list.places[0]?.argument === place.argument);
    const known = ofName.find((list) => list.words === words);
    const name = place.argument.toUpperCase();
    if (known) known.places.push(place);
    else found.push({ id: ofName.length === 0 ? name : `${name}_${ofName.length + 1}`, words, places: [place] });
  }
  return found;
}

const lists = findLists();

/** The id of the list that an argument takes its words from; undefined where it takes any. */
export const choicesOf = (functionId: string, argument: string): string | undefined =>
  lists.find((list) => list.places.some((one) => one.functionId === functionId && one.argument === argument))?.id;

/** What a word is called: languages by name, others as the function's own texts have it. */
function labelOf({ value, label }: Options[number], language: Language): string {
  const name = `language_${value}` as keyof WorkbookTexts;
  return locales[language].workbookTexts[name] ?? label;
}

/** Every list, with what its words are called in a language; what goes into the formula is the same in all. */
export const enumsIn = (language: Language): readonly EnumMetadata[] =>
  lists.map(({ id, places: [first] }) => ({
    id,
    type: 'string',
    values: optionsAt(first as Place, language).map((option) => ({
      name: labelOf(option, language),
      stringValue: option.value,
      tooltip: `"${option.value}"`,
    })),
  }));
