import { readFileSync } from 'node:fs';
import { findFunctions } from '../../core/functions/find-function.ts';
import { functionWords } from '../../core/functions/function-texts.ts';
import { functions } from '../../core/functions/index.ts';
import { otherNames } from '../../core/functions/other-names.ts';
import { searchWords } from '../../core/functions/search-words.ts';
import { type Language, languages } from '../../core/values/language.ts';

const searches = readFileSync(new URL('searches.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [Language, string, string]);

test('there are at least forty searches in each language', () => {
  const counts = languages.map((language) => searches.filter(([own]) => own === language).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(40);
});

test.each(searches)('%s: “%s” finds %s first', (language, search, id) => {
  expect(findFunctions(search, language)[0]).toBe(id);
});

test('a search means the same whatever language the sidebar is in', () => {
  const missed = searches.filter(
    ([own, search, id]) =>
      !findFunctions(search, own === 'en' ? 'ar' : 'en')
        .slice(0, 3)
        .includes(id),
  );
  expect(missed).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  const labels = [...functions.keys()].map((id) => [id, functionWords(id, language).label] as const);

  test('every function is found first, or beside its namesake, by its own label', () => {
    const missed = labels.filter(([id, label]) => {
      const [first] = findFunctions(label, language);
      return first !== id && functionWords(first ?? '', language).label !== label;
    });
    expect(missed).toEqual([]);
  });

  test('a letter left out of the longest word of a label still finds the function among the first three', () => {
    const misspelt = (label: string): string => {
      const words = [...searchWords(label)];
      const longest = words.reduce((best, word, index) => (word.length > (words[best]?.length ?? 0) ? index : best), 0);
      const word = words[longest] ?? '';
      if (word.length > 4) words[longest] = word.slice(0, word.length / 2) + word.slice(word.length / 2 + 1);
      return words.join(' ');
    };
    const missed = labels.filter(([id, label]) => !findFunctions(misspelt(label), language).slice(0, 3).includes(id));
    expect(missed).toEqual([]);
  });
});

test('every function is found first by its id, in any case', () => {
  const missed = [...functions.keys()].filter((id) => findFunctions(id.toLowerCase(), 'en')[0] !== id);
  expect(missed).toEqual([]);
});

test.each(['cost', 'maliyet', 'biaya', 'تكلفة', 'koszt'])('“%s” finds what costs, and nothing else first', (search) => {
  const found = findFunctions(search, 'en').slice(0, 8);
  expect(found).toEqual(expect.arrayContaining(['CPC']));
  expect(found.filter((id) => !/^(?:CP[A-Z]|CAC|COST_PER_\w+|CAC_PAYBACK)$/.test(id))).toEqual([]);
});

test('nothing is found by nothing, or by what means nothing', () => {
  expect(findFunctions('', 'en')).toEqual([]);
  expect(findFunctions(' ?! ', 'en')).toEqual([]);
  expect(findFunctions('xqzzyw', 'en')).toEqual([]);
});

test('other names belong to functions that exist', () => {
  expect(Object.keys(otherNames).filter((id) => !functions.has(id))).toEqual([]);
});
