import type { GoalsContext } from './context.ts';
import { isNamed, type Measure } from './measures.ts';

/** A measure by the id of its field or metric; null where it is in words of its own. */
export const measureNamed = (id: string | null, { measures }: GoalsContext): Measure | null =>
  measures.find((one) => isNamed(one, id)) ?? null;

/** What an objective, or else a commitment, is measured by; null where it is in words of its own. */
export function measureOfId(id: string, context: GoalsContext): Measure | null {
  const { objectives, commitments } = context.book;
  const found = objectives.find((one) => one.id === id) ?? commitments.find((one) => one.id === id);
  return measureNamed(found?.measure ?? null, context);
}
