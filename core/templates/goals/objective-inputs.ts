import type { Objective, Target } from '../../goals/model/objective.ts';
import type { GoalColumn, GoalTexts } from '../../locales/locale.ts';
import { roundedTo } from '../../values/rounding.ts';
import type { CellContent } from '../../workbook/plan.ts';
import type { GoalsContext, Slot } from './context.ts';
import { optionWord } from './goal-choices.ts';
import { isNamed } from './measures.ts';

type Inputs = Readonly<Partial<Record<GoalColumn, CellContent>>>;

/** Points add to the baseline: at once where it is typed, else in the workings, where the one from Data is known. */
function targetCell({ target, baseline }: Objective): number | null {
  if (target === null) return null;
  if (target.kind === 'value') return target.value;
  return target.of === 'points' && baseline !== null ? roundedTo(baseline + target.change, 9) : null;
}

const changeCell = (target: Target | null): number | null =>
  target?.kind === 'change' && target.of === 'relative' ? target.change : null;

const listed = (tools: readonly string[]): string | null => (tools.length === 0 ? null : tools.join(', '));

/** The words of an objective's choices, as the dropdowns have them. */
function words({ kind, per, better, curve, priority, override }: Objective, texts: GoalTexts): Inputs {
  return {
    kind: kind && optionWord('kinds', kind, texts),
    per: per && optionWord('periods', per, texts),
    better: better && optionWord('directions', better, texts),
    curve: curve && optionWord('curves', curve, texts),
    priority: priority && optionWord('priorities', priority, texts),
    override_status: override && optionWord('statuses', override.status, texts),
  };
}

function resourceCells({ needed, available }: Objective): Inputs {
  return {
    people_needed: needed.people,
    people_available: available.people,
    time_needed: needed.time,
    time_available: available.time,
    tools_needed: listed(needed.tools),
    tools_available: listed(available.tools),
    budget_needed: needed.budget,
    budget_available: available.budget,
  };
}

/** What an example has of these stands in the workings: who types over its text is to find no leftovers of it. */
const keptApart: Inputs = { kind: null, better: null, typed_actual: null };

/** What stands in the input cells of a slot's objective, by column; a free slot has none. */
export function objectiveInputs(slot: Slot, { measures, locale }: GoalsContext): Inputs {
  const { objective } = slot;
  if (objective === null) return {};
  const { measure, target, override, filters } = objective;
  return {
    objective: objective.text,
    measure: measures.find((one) => isNamed(one, measure))?.label ?? measure,
    baseline: objective.baseline,
    change: changeCell(target),
    target: targetCell(objective),
    start: objective.start,
    due: objective.due,
    owner: objective.owner,
    market: filters.market ?? null,
    segment: filters.segment ?? null,
    channel: filters.channel ?? null,
    campaign: filters.campaign ?? null,
    data_owner: filters.data_owner ?? null,
    stretch: objective.stretch,
    typed_actual: objective.actual,
    team: objective.team,
    trade_offs: objective.tradeOffs,
    agreed_by: objective.agreedBy,
    agreed_on: objective.agreedOn,
    tried: objective.tried,
    learned: objective.learned,
    override_by: override?.by ?? null,
    override_why: override?.why ?? null,
    override_until: override?.until ?? null,
    ...resourceCells(objective),
    ...words(objective, locale.goalTexts),
    ...(objective.isExample ? keptApart : {}),
  };
}
