import { type CellReference, cell } from '../../workbook/formula.ts';
import type { GoalsContext, Slot } from './context.ts';

/**
 * The spans that an objective's measure is computed over: its own, the one before its start, the recent days, as many
 * before those, and last year's whole and so far.
 */
export const figureSets = ['actual', 'baseline', 'recent', 'before', 'season', 'season_gone'] as const;
export type FigureSet = (typeof figureSets)[number];

/** The columns of the sheet of figures before the figures themselves. */
export const figureColumns = { slot: 0, from: 1, to: 2, value: 3, first: 4 } as const;

const FIRST_ROW = 1;

/** The row of an objective's figures over a span. */
export const figureRow = (set: FigureSet, slot: Slot, { slots }: GoalsContext): number =>
  FIRST_ROW + figureSets.indexOf(set) * slots.length + slot.index;

/** The row where the table of what each measure needs begins. */
export const needsRow = ({ slots }: GoalsContext): number => FIRST_ROW + figureSets.length * slots.length + 1;

/** A cell of the figures of an objective over a span: its first day, its last, or the measure's value. */
export const figureCell = (
  set: FigureSet,
  part: 'from' | 'to' | 'value',
  slot: Slot,
  context: GoalsContext,
): CellReference => cell(figureRow(set, slot, context), figureColumns[part], { sheet: 'goal-figures' });
