import type { Formula, RangeReference } from '../formula.ts';
import type { SheetPlan } from '../plan.ts';
import { isFormulaContent } from './plan-grid.ts';
import { placed } from './repoint.ts';
import type { Refresh } from './sheet-work.ts';
import type { Target } from './target.ts';
import { markedSheet } from './with-marks.ts';

/** A sheet that is not there yet: marked, and pointing to where everything stands in the end. */
export function newSheet({ grid, title }: Target, { marks, repoint, targets }: Refresh): SheetPlan {
  const { sheet } = grid;
  const place = (range: RangeReference): RangeReference => placed(range, targets.get(range.sheet ?? sheet.key));
  const pointed: SheetPlan = {
    ...sheet,
    title,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((cells) =>
        cells.map((content) => (isFormulaContent(content) ? repoint(content as Formula, sheet.key) : content)),
      ),
    })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map(({ name, values }) => ({ name, values: place(values) })),
      categories: place(chart.categories),
    })),
    sparklines: sheet.sparklines.map((line) => ({ ...line, values: place(line.values) })),
    validations: sheet.validations.map((validation) =>
      validation.kind === 'list' ? { ...validation, range: place(validation.range) } : validation,
    ),
  };
  return markedSheet(grid, pointed, marks);
}
