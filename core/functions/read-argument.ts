import { type Answer, isNoAnswer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import type { GoalParameter } from './goals/goal-function.ts';
import { isBlankCell } from './grid.ts';
import { readDate, readNumber, shown } from './read-cell.ts';

function readOption(cell: unknown, name: string, options: readonly string[]): string | NoAnswer {
  const asked = typeof cell === 'string' ? cell.trim().toLowerCase() : null;
  return (
    options.find((option) => option === asked) ??
    noAnswer('out-of-range', { parameter: name, found: shown(cell), options })
  );
}

function withinBounds(value: number, name: string, { atLeast, atMost }: GoalParameter): Answer {
  const isOutside = (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost);
  if (!isOutside) return value;
  const bounds = { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
  return noAnswer('out-of-range', { parameter: name, found: String(value), ...bounds });
}

function missing(name: string, { reads }: GoalParameter): NoAnswer {
  const needs = reads === 'date' || reads === 'text' ? { needs: reads } : {};
  return noAnswer('no-data', { parameter: name, ...needs });
}

/** A cell as the argument that it stands for; null where it is blank and may be. */
export function readArgument(cell: unknown, name: string, parameter: GoalParameter): number | string | null | NoAnswer {
  if (isBlankCell(cell)) {
    if (parameter.fallback !== undefined) return parameter.fallback;
    return parameter.optional || parameter.mayBeBlank ? null : missing(name, parameter);
  }
  if (typeof parameter.reads === 'object') return readOption(cell, name, parameter.reads);
  if (parameter.reads === 'text') return shown(cell).trim();
  const read = parameter.reads === 'date' ? readDate(cell, name) : readNumber(cell, name);
  return isNoAnswer(read) ? read : withinBounds(read, name, parameter);
}
