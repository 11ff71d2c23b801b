import { fill } from '../../../core/locales/fill.ts';
import { classes } from '../../parts/classes.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { PictureCell, SheetPicture } from '../../work/sheet-picture.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { LineDrawing } from './line-drawing.tsx';

/** The beginning of a sheet as it will look, small. */
export function SheetDrawing({ sheet }: Readonly<{ sheet: SheetPicture }>) {
  const { texts } = useSidebar();
  if (sheet.rows.length === 0) return <p class="hint">{texts.build.emptySheet}</p>;
  return (
    <div class="drawing" dir={sheet.rightToLeft ? 'rtl' : 'ltr'}>
      <div class="drawing-cells">
        <table
          class={classes(sheet.readsRightToLeft && 'drawn-right')}
          aria-label={fill(texts.build.drawingOf, { title: sheet.title })}
        >
          <tbody>
            {sheet.rows.map((row, index) => (
              // Rows of a drawing never change places.
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
              <tr key={index}>
                {row.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place alone
                  <DrawnCell key={at} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sheet.charts.length > 0 && (
        <div class="drawing-charts">
          {sheet.charts.map((chart) => (
            <ChartDrawing key={chart.description} chart={chart} />
          ))}
        </div>
      )}
    </div>
  );
}

function DrawnCell({ cell }: Readonly<{ cell: PictureCell }>) {
  const { text, role, tone, isNumber, span, atEnd, line } = cell;
  return (
    <td
      class={classes(
        role && `drawn-${role}`,
        tone && `tone-${tone}`,
        isNumber && 'drawn-number',
        atEnd && 'drawn-mark',
      )}
      // Each text is cut at its own end.
      dir={span > 1 ? undefined : 'auto'}
      colSpan={span > 1 ? span : undefined}
    >
      {line.length > 0 ? <LineDrawing values={line} /> : span > 1 ? <Over text={text} /> : text}
    </td>
  );
}

function Over({ text }: Readonly<{ text: string }>) {
  return (
    <span class="drawn-over" dir="auto">
      {text}
    </span>
  );
}
