import { classes } from '../../parts/classes.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { ShownRow } from '../../work/shown-row.ts';

/** One row of the data, header by header, with the cell in question marked. */
export function RowView({ row, title }: Readonly<{ row: ShownRow; title: string }>) {
  const { texts } = useSidebar();
  return (
    <div class="row-view" role="status">
      <h4>{title}</h4>
      <dl class="facts">
        {row.cells.map(({ header, text, marked }) => (
          <div key={header} class={classes(marked && 'row-marked')}>
            <dt dir="auto">{header}</dt>
            <dd dir="auto">
              {marked && <span class="unseen">{texts.build.rowMarked}: </span>}
              {text === '' ? <span class="hint">{texts.build.emptyCell}</span> : text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
