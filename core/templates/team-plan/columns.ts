import type { TeamPlanTexts } from '../../locales/locale.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';

/** A column of the Team plan before those of the periods. Its heading is the text of the same name. */
export type PlanColumn = Readonly<{
  id: PlanColumnId;
  /** `promise`: what a newcomer fills in; `more`: what only some kinds of promises need. */
  part: 'promise' | 'standing' | 'more';
  isInput: boolean;
  width: number;
  /** `measure`: as what counts the commitment is shown. */
  format: NumberFormat | 'measure';
  isWrapped: boolean;
}>;

export type PlanColumnId = keyof TeamPlanTexts & (typeof ids)[number];

const ids = [
  ...(['number', 'commitment', 'department', 'team', 'forObjective', 'objective', 'owner', 'pledge'] as const),
  ...(['count', 'per', 'start', 'due', 'status', 'deliveredBar', 'delivered', 'done', 'promised'] as const),
  ...(['perPerson', 'remark', 'forEach', 'soFar', 'within', 'from', 'to', 'people', 'now', 'countedFrom'] as const),
] as const;

const general = { kind: 'general' } as const;
const date = { kind: 'date' } as const;

type Look = Partial<Pick<PlanColumn, 'format' | 'isWrapped'>>;

const column = (
  part: PlanColumn['part'],
  isInput: boolean,
  id: PlanColumnId,
  width: number,
  { format = general, isWrapped = false }: Look = {},
): PlanColumn => ({ id, part, isInput, width, format, isWrapped });

/** The columns from the start on; the periods follow. */
export const planColumns: readonly PlanColumn[] = [
  column('promise', false, 'number', 6),
  column('promise', true, 'commitment', 38, { isWrapped: true }),
  column('promise', true, 'forObjective', 11),
  column('promise', false, 'objective', 30, { isWrapped: true }),
  column('promise', true, 'owner', 16),
  column('promise', true, 'pledge', 14),
  column('promise', true, 'count', 10),
  column('promise', true, 'per', 10),
  column('promise', true, 'start', 12, { format: date }),
  column('promise', true, 'due', 12, { format: date }),
  column('standing', false, 'status', 17),
  column('standing', false, 'deliveredBar', 15),
  column('standing', false, 'delivered', 11, { format: { kind: 'percent' } }),
  column('standing', false, 'done', 12, { format: 'measure' }),
  column('standing', false, 'promised', 12, { format: 'measure' }),
  column('standing', false, 'perPerson', 11, { format: { kind: 'general' } }),
  column('standing', false, 'remark', 34, { isWrapped: true }),
  column('more', true, 'department', 14),
  column('more', true, 'team', 14),
  column('more', true, 'forEach', 14),
  column('more', true, 'soFar', 11),
  column('more', true, 'within', 9),
  column('more', true, 'from', 11, { format: 'measure' }),
  column('more', true, 'to', 11, { format: 'measure' }),
  column('more', true, 'people', 9),
  column('more', true, 'now', 13, { format: 'measure' }),
  column('more', false, 'countedFrom', 20),
];

const places = new Map(planColumns.map(({ id }, index) => [id, index]));

/** The place of a column on the Team plan, from 0. */
export function planColumnPlace(id: PlanColumnId): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`The Team plan has no column ${id}`);
  return place;
}

/** The first column of the periods, of two columns each: done, then promised. */
export const FIRST_PERIOD_COLUMN = planColumns.length;

/** The widths of the two columns of a period. */
export const PERIOD_WIDTH = 11;
