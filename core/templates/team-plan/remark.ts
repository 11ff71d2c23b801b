import { fill } from '../../locales/fill.ts';
import { binary, call, empty, type Formula, firstOf, type Operand } from '../../workbook/formula.ts';
import { isPledge, planInput } from './formulas.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanSlot } from './rows.ts';
import { type PlanWorking, planWorking } from './workings.ts';

const isBlank = (...of: readonly Formula[]): Formula => binary('<', call('COUNT', ...of), of.length);

/** What a commitment still needs before it can be judged, the first thing first; empty where nothing is missing. */
export function remarkFormula(slot: PlanSlot, { goals }: PlanContext): Formula {
  const texts = goals.locale.teamPlanTexts;
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const [from, to] = [planInput(slot, 'from'), planInput(slot, 'to')];
  const needed = (pledge: Formula, blank: Formula): Formula => call('AND', pledge, blank);
  const cases: readonly (readonly [Formula, Operand])[] = [
    [binary('=', own('text'), ''), empty],
    [binary('=', own('is_counted'), 0), texts.isExample],
    [binary('=', own('pledge'), ''), texts.needsPledge],
    [isBlank(own('start')), texts.needsStart],
    [isBlank(own('due')), texts.needsDue],
    [isBlank(own('days')), texts.dueFirst],
    [needed(isPledge(slot, 'how-often', 'for-each'), isBlank(planInput(slot, 'count'))), texts.needsCount],
    [needed(isPledge(slot, 'how-often'), isBlank(own('rate_end'))), texts.needsPer],
    [needed(isPledge(slot, 'for-each'), isBlank(own('base'))), texts.needsSoFar],
    [needed(isPledge(slot, 'from-to'), isBlank(from, to)), texts.needsLevels],
    [binary('<', goals.reportDate, own('start')), empty],
    [needed(isPledge(slot, 'once'), isBlank(own('done'))), fill(texts.needsOnce, { column: texts.now })],
    [isBlank(own('done')), fill(texts.needsDone, { sheet: texts.sheetCheckIns })],
  ];
  return firstOf(cases, empty);
}
