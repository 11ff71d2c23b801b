import { fill } from '../../locales/fill.ts';
import { binary, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import type { SheetDraft } from '../../workbook/sheet-draft.ts';
import { sentence } from '../goals/sentence.ts';
import { planColumnPlace } from './columns.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanTotal } from './rows.ts';
import { type PlanWorking, planWorkingRange } from './workings.ts';

const BAR_CELLS = 10;

/** Keeps signs that belong to no script in the order of a right-to-left sheet, which programs guess differently. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** A share as a text of ten cells from the sheet's start on; empty without one. */
export function shareBar(share: Formula, direction: 'ltr' | 'rtl'): Formula {
  const done = call('INT', call('ROUND', binary('*', call('MAX', 0, call('MIN', 1, share)), BAR_CELLS), 6));
  const bar = binary('&', call('REPT', '█', done), call('REPT', '░', binary('-', BAR_CELLS, done)));
  const marked = binary('&', binary('&', RIGHT_TO_LEFT_MARK, bar), RIGHT_TO_LEFT_MARK);
  return when(binary('=', call('COUNT', share), 0), empty, direction === 'rtl' ? marked : bar);
}

/** The plan in one line: how much is promised, kept, on track, behind. Examples are left out. */
export function summaryFormula(context: PlanContext): Formula {
  const texts = context.goals.locale.teamPlanTexts;
  const sum = (of: PlanWorking): Formula => call('SUM', planWorkingRange(context, of));
  const [promised, kept] = [sum('is_counted'), sum('is_kept')];
  const [onTrack, behind] = [sum('is_on_track'), sum('is_behind')];
  const open = binary('-', binary('-', binary('-', promised, kept), onTrack), behind);
  const line = sentence(texts.teamPlanSummary, { promised, kept, on_track: onTrack, behind, open });
  return when(binary('=', promised, 0), texts.teamPlanNothing, line);
}

/** A department in one row: commitments kept, and the mean of what is delivered, each at most all of it. */
export function putTotal(draft: SheetDraft, { row, department }: PlanTotal, context: PlanContext): void {
  const texts = context.goals.locale.teamPlanTexts;
  const of = (working: PlanWorking): Formula => planWorkingRange(context, working);
  const name = cell(row, planColumnPlace('department'), { fixedRow: false });
  const isIts = binary('=', of('department'), name);
  const own = binary('*', isIts, binary('=', of('is_counted'), 1));
  const isDelivered = binary('*', own, call('ISNUMBER', of('capped')));
  const mean = binary('/', call('SUMPRODUCT', own, of('capped')), call('SUMPRODUCT', isDelivered));
  const kept = call('SUMPRODUCT', own, of('is_kept'));
  const promised = call('SUMPRODUCT', own);
  const share = cell(row, planColumnPlace('delivered'), { fixedRow: false });
  draft.put(row, planColumnPlace('commitment'), fill(texts.allTeams, { department }));
  draft.put(row, planColumnPlace('department'), department);
  draft.put(
    row,
    planColumnPlace('status'),
    when(binary('=', promised, 0), empty, sentence(texts.keptOf, { kept, promised })),
  );
  draft.put(row, planColumnPlace('deliveredBar'), shareBar(share, context.goals.locale.conventions.direction));
  draft.put(row, planColumnPlace('delivered'), when(binary('=', call('SUMPRODUCT', isDelivered), 0), empty, mean));
}
