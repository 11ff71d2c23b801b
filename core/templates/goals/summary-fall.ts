import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { type GoalsContext, workingRange } from './context.ts';
import { sentence } from './sentence.ts';
import { kpiFallRange, leastFallCell, summaryRange } from './summary-cells.ts';
import { judgedKpis } from './summary-kpi-falls.ts';
import { fallColumns, putHeading, putSpan, type SummaryPage } from './summary-layout.ts';
import { writtenFigure } from './written-figure.ts';

type Falls = Readonly<{ falls: Formula; label: Formula; change: Formula; from: Formula; to: Formula }>;

/** Where the fall is read from: the KPIs where they have changes, else the objectives. */
function fallsOf(context: GoalsContext): Falls {
  const kpis = judgedKpis(context).length;
  if (kpis > 0) {
    const column = (name: Parameters<typeof kpiFallRange>[1]): Formula => kpiFallRange(kpis, name);
    const falls = column('fall');
    const at = (name: Parameters<typeof kpiFallRange>[1]): Formula =>
      call('INDEX', column(name), call('MATCH', leastFallCell, falls, 0));
    return { falls, label: at('label'), change: at('change'), from: at('from'), to: at('to') };
  }
  const falls = summaryRange(context, 'fall');
  const at = (name: Parameters<typeof workingRange>[1]): Formula =>
    call('INDEX', workingRange(context, name), call('MATCH', leastFallCell, falls, 0));
  const { percent } = context.locale.goalTexts.figures;
  const written = (name: 'before' | 'recent'): Formula =>
    firstOf(
      [
        [binary('=', call('COUNT', at(name)), 0), '–'],
        [binary('=', at('is_share'), 1), writtenFigure(at(name), true, percent)],
      ],
      writtenFigure(at(name), false, percent),
    );
  return { falls, label: at('text'), change: at('change'), from: written('before'), to: written('recent') };
}

/** All the changes of which the least is the biggest fall. */
export const fallRange = (context: GoalsContext): Formula => fallsOf(context).falls;

/** What got worst since the period before, from what to what. */
export function putFall(page: SummaryPage, row: number): void {
  const { context, texts } = page;
  const { falls, label, change, from, to } = fallsOf(context);
  const [first, last] = fallColumns;
  const hasNone = binary('>=', leastFallCell, 0);
  const equals = call('SUMPRODUCT', binary('*', binary('=', falls, leastFallCell), 1));
  putHeading(page, row, fallColumns, texts.fallHeading);
  const name = firstOf(
    [
      [binary('=', call('COUNT', falls), 0), texts.fallNotCompared],
      [hasNone, texts.fallNone],
    ],
    label,
  );
  const tall = judgedKpis(context).length > 0 ? 1 : 2;
  putSpan(page, row + 1, fallColumns, name, { role: 'emphasis', wrap: true, align: 'start' }, tall);
  putSpan(page, row + 1 + tall, [first, first], when(hasNone, empty, change), {
    role: 'emphasis',
    format: { kind: 'change' },
    align: 'start',
  });
  const told = when(hasNone, empty, sentence(texts.fallFromTo, { from, to }));
  putSpan(page, row + 1 + tall, [first + 1, last], told, { role: 'label', align: 'start' });
  const isShared = call('AND', binary('<', leastFallCell, 0), binary('>', equals, 1));
  const shared = sentence(texts.fallTies, { count: binary('-', equals, 1) });
  putSpan(page, row + 2 + tall, fallColumns, when(isShared, shared, empty), { role: 'note', align: 'start' });
}
