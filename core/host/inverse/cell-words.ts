import type { Formula, RangeReference } from '../../workbook/formula.ts';
import type { Sparkline } from '../../workbook/plan.ts';
import { printFormula } from '../../workbook/print-formula.ts';
import type { WorkbookChange } from '../change.ts';

/** How a host writes into cells what a change says as data. */
export type CellWords = Readonly<{
  /** A formula with its leading `=`, for a cell of the sheet of this title. */
  formula(formula: Formula, title: string): string;
  /** The formula of a sparkline; null where the host keeps sparklines on top of cells. */
  sparkline: ((line: Sparkline, title: string) => string) | null;
}>;

type Wording = Readonly<{
  separator: ';' | ',';
  /** The formula that draws a line of a range, which is given with the title of its sheet; null where there is none. */
  sparkline: ((values: string) => string) | null;
}>;

/** The words of a host for one change: `titles` are those of the change. */
export function cellWords({ titles }: WorkbookChange, { separator, sparkline }: Wording): CellWords {
  const keys = new Map(Object.entries(titles).map(([key, title]) => [title.toLowerCase(), key]));
  const style = { separator, prefixes: {}, title: (key: string) => titles[key] ?? key } as const;
  /** Of no sheet's key: the title stands before the range, be it the formula's own sheet. */
  const whole = (values: RangeReference, title: string): string => {
    const sheet = values.sheet ?? keys.get(title.toLowerCase()) ?? title;
    return printFormula({ ...values, sheet }, style);
  };
  return {
    formula: (formula, title) => {
      const own = keys.get(title.toLowerCase());
      return `=${printFormula(formula, own === undefined ? style : { ...style, own })}`;
    },
    sparkline: sparkline && (({ values }, title) => sparkline(whole(values, title))),
  };
}
