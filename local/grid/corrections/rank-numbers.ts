import {
  type BaseReferenceObject,
  type BaseValueObject,
  functionCompatibility,
  functionStatistical,
} from '@univerjs/preset-sheets-core';

/** One of the grid's functions that say where a number stands among others. */
type Ranks = { _checkRefReferenceObject(reference: BaseReferenceObject): Reference };
type Reference = Readonly<{ refHasError: boolean; refErrorObject: BaseValueObject; refNumbers: readonly number[] }>;

const ranks: ReadonlySet<string> = new Set(['RANK', 'RANK.EQ', 'RANK.AVG']);

/** RANK and its like look at numbers alone; the grid takes an empty text for 0, and a text for the number it looks like. */
export function rankNumbersAlone(): void {
  for (const [Made, name] of [...functionCompatibility, ...functionStatistical]) {
    if (!ranks.has(String(name))) continue;
    const { prototype } = Made as unknown as { prototype: Ranks };
    const own = prototype._checkRefReferenceObject;
    prototype._checkRefReferenceObject = function numbersOf(reference) {
      const found = own.call(this, reference);
      return found.refHasError ? found : { ...found, refNumbers: numbersIn(reference) };
    };
  }
}

function numbersIn(reference: BaseReferenceObject): readonly number[] {
  const numbers: number[] = [];
  reference.toArrayValueObject().iterator((value) => {
    if (value?.isNumber()) numbers.push(Number(value.getValue()));
  });
  return numbers;
}
