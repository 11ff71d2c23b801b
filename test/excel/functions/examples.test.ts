import { functions } from '../../../core/functions/index.ts';
import { noAnswerMessage } from '../../../core/functions/no-answer-message.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from '../../../core/functions/sheet-function.ts';
import { type Language, languages } from '../../../core/values/language.ts';
import { isNoAnswer, type NoAnswer } from '../../../core/values/no-answer.ts';
import { argumentKinds } from '../../../excel-addin/functions/argument-kinds.ts';
import { functionsScript } from './functions-script.ts';
import { type Argument, excelRuntime, type Given, type Shown } from './runtime.ts';

type Rows = readonly (readonly FunctionValue[])[];

const offered = [...functions.values()];
const script = functionsScript();
const runtimes = Object.fromEntries(languages.map((language) => [language, excelRuntime(script, `${language}-XX`)]));

const errorFor = ({ code, found, options }: NoAnswer): string => {
  if (code === 'no-data' || code === 'too-little-history') return '#N/A';
  if (code === 'zero-denominator') return '#DIV/0!';
  return code === 'out-of-range' && found === undefined && !options ? '#NUM!' : '#VALUE!';
};

function told(reason: NoAnswer, language: Language): Shown {
  const error = errorFor(reason);
  return { error, reason: ['#N/A', '#VALUE!'].includes(error) ? noAnswerMessage(reason, language) : '' };
}

/** Rows of blanks at the end show nothing, whether they are there or not. */
function withoutBlankEnd(shown: Shown): Shown {
  if ('error' in shown) return shown;
  const end = shown.rows.reduce((last, row, index) => (row.every((cell) => cell === '') ? last : index + 1), 1);
  return { rows: shown.rows.slice(0, end) };
}

/** What core gives, as cells of Excel show it: an error, or rows with an empty text for each missing answer. */
function shownBy(result: FunctionResult, language: Language): Shown {
  if (!Array.isArray(result)) {
    const value = result as FunctionValue;
    return isNoAnswer(value) ? told(value, language) : { rows: [[value]] };
  }
  const values = (result as Rows).flat();
  const mistake = values.find(
    (value) => isNoAnswer(value) && !['no-data', 'zero-denominator', 'too-little-history'].includes(value.code),
  );
  if (mistake !== undefined && values.every(isNoAnswer)) return told(mistake as NoAnswer, language);
  return { rows: (result as Rows).map((row) => row.map((value) => (isNoAnswer(value) ? '' : value))) };
}

type Cell = number | string | null;

/** An argument of an example with every cell changed; what is left out stays so. */
const changed = <To>(value: unknown, change: (cell: Cell) => To): To | To[][] | null => {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.map((row: Cell[]) => row.map(change)) : change(value as Cell);
};

/** How each Excel hands over a blank cell. */
const blanks: readonly (readonly [string, Given])[] = [
  ['on the web', null],
  ['for Windows and Mac', 0],
  ['where a formula gives an empty text', ''],
];

type Call = Readonly<{ name: string; one: SheetFunction; given: readonly Argument[]; meant: readonly unknown[] }>;

/** The examples of the whole catalogue as Excel calls them; `meant` is what they mean to core there. */
function callsWith(blank: Given): readonly Call[] {
  return offered.flatMap((one) =>
    one.examples.map(({ given }, index) => {
      const kinds = argumentKinds(one.id);
      const values = one.parameters.map(({ name }) => (given as Readonly<Record<string, unknown>>)[name]);
      return {
        name: `${one.id}, example ${index + 1}`,
        one,
        // Single values come as rows, too: every argument is declared as a matrix.
        given: values.map((value): Argument => {
          const read = changed(value, (cell): Given => cell ?? blank);
          return Array.isArray(read) || value === undefined ? read : [[read]];
        }),
        // Of numbers nobody can tell such a blank from a 0 that was typed.
        meant: values.map((value, at) =>
          changed(value, (cell) => (cell === null && blank === 0 && kinds[at] === 'number' ? 0 : cell)),
        ),
      };
    }),
  );
}

test.each(blanks)('every example of the catalogue gives in Excel what core gives: blanks as %s', async (_, blank) => {
  const calls = callsWith(blank);
  const shown = await runtimes.en?.callAll(calls.map(({ one, given }) => [one.id, given]));
  expect(calls.length).toBeGreaterThan(300);
  expect(calls.map(({ name }, index) => [name, withoutBlankEnd(shown?.[index] as Shown)])).toEqual(
    calls.map(({ name, one, meant }) => [name, withoutBlankEnd(shownBy(one.run(meant), 'en'))]),
  );
});

test.each(languages)('where there is no answer the reason is in the language of Excel: %s', async (language) => {
  const calls = callsWith(null).filter(({ one, meant }) => 'error' in shownBy(one.run(meant), language));
  const shown = await runtimes[language]?.callAll(calls.map(({ one, given }) => [one.id, given]));
  expect(calls.length).toBeGreaterThan(50);
  expect(shown).toEqual(calls.map(({ one, meant }) => shownBy(one.run(meant), language)));
});

test('Excel is told every function of the catalogue', () => {
  const { ids, warnings } = runtimes.en as (typeof runtimes)[string];
  expect([...ids].sort()).toEqual(offered.map(({ id }) => id).sort());
  expect(warnings).toEqual([]);
});
