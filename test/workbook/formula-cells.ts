import { isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import type { Formula } from '../../core/workbook/formula.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';

/** A formula and where it stands; `sheet` is the plan's key. */
export type FormulaCell = Readonly<{ sheet: string; title: string; row: number; column: number; formula: Formula }>;

/** Every formula of a plan. */
export const formulaCells = ({ sheets }: WorkbookPlan): readonly FormulaCell[] =>
  sheets.flatMap(({ key, title, blocks }) =>
    blocks.flatMap((block) =>
      block.rows.flatMap((contents, down) =>
        contents.flatMap((content, right) =>
          isFormula(content)
            ? [{ sheet: key, title, row: block.row + down, column: block.column + right, formula: content }]
            : [],
        ),
      ),
    ),
  );
