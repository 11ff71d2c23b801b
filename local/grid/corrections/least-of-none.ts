import {
  type ArrayValueObject,
  type BaseValueObject,
  functionStatistical,
  NumberValueObject,
} from '@univerjs/preset-sheets-core';

/** One of the grid's functions: what it makes of ranges and conditions. */
type Conditional = { calculate(...given: BaseValueObject[]): BaseValueObject };

/** MINIFS and MAXIFS come to 0 where no row meets the conditions; the grid gives an array with nothing in it. */
export function leastOfNoneIsZero(): void {
  for (const [Made, name] of functionStatistical) {
    if (name !== 'MINIFS' && name !== 'MAXIFS') continue;
    const { prototype } = Made as unknown as { prototype: Conditional };
    const own = prototype.calculate;
    prototype.calculate = function calculate(...given) {
      const value = own.apply(this, given);
      return isNothing(value) ? NumberValueObject.create(0) : value;
    };
  }
}

function isNothing(value: BaseValueObject): boolean {
  if (!value.isArray()) return false;
  const array = value as ArrayValueObject;
  return array.getRowCount() <= 1 && array.getColumnCount() <= 1 && !array.get(0, 0)?.isNumber();
}
