import type { Objective } from '../../goals/model/objective.ts';
import type { GoalsContext } from './context.ts';
import { isNamed } from './measures.ts';

/** A measure that a quota may have: its label and its number in the list of all measures, from 1. */
export type QuotaMeasure = Readonly<{ id: string; label: string; number: number }>;

const kindOf = ({ kind, measure }: Objective, { measures }: GoalsContext): string | null =>
  kind ?? measures.find((one) => isNamed(one, measure))?.kind ?? null;

/** The measures of the objectives that gather something, in their order, without the examples. */
const gathered = (context: GoalsContext): readonly (string | null)[] =>
  context.book.objectives
    .filter((objective) => !objective.isExample && kindOf(objective, context) === 'cumulative')
    .map(({ measure }) => measure);

/** The measures that add up over time: those with objectives first. */
export function quotaMeasures(context: GoalsContext): readonly QuotaMeasure[] {
  const used = gathered(context);
  const found = context.measures.flatMap(({ of, label, kind }, index) =>
    kind === 'cumulative' || used.includes(of.id) ? [{ id: of.id, label, number: index + 1 }] : [],
  );
  const isUsed = ({ id }: QuotaMeasure): boolean => used.includes(id);
  return [...found.filter(isUsed), ...found.filter((one) => !isUsed(one))];
}

/** The measure that the Leaderboard begins with: what the first objective gathers; null where none does. */
export function firstQuotaMeasure(context: GoalsContext): QuotaMeasure | null {
  const used = gathered(context);
  const measures = quotaMeasures(context);
  return used.map((id) => measures.find((one) => one.id === id)).find((one) => one !== undefined) ?? null;
}
