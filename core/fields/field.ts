/** What a column of this field holds. A ratio is a fraction (0.05), a duration is in seconds, a date is a day number. */
type FieldType = 'count' | 'number' | 'money' | 'ratio' | 'duration' | 'date' | 'text';

/** How values of different dates make one value of the span. `none`: they never do (reach). */
type OverTime = 'sum' | 'first' | 'last' | 'mean' | 'none';

/** How values of different campaigns, channels or markets on the same date make one. */
type AcrossDimensions = 'sum' | 'mean' | 'none';

/** How a deal ended. */
export type DealStage = 'won' | 'lost';

export type Direction = 'higher' | 'lower' | 'neither';

/** A field that follows from others: the sum of `plus` less the sum of `minus`. */
type Derivation = Readonly<{
  plus: readonly Field[];
  minus?: readonly Field[];
  /** `all`: each part must be there. `any`: the parts that are there are added up. */
  needs: 'all' | 'any';
}>;

/** One column of marketing data: what it means, how it adds up, what real exports call it. */
export type Field = Readonly<{
  /** The parameter name where a function takes it; snake_case. Never changes. */
  id: string;
  /** As it heads a row or a list: `Marketing-qualified leads`. */
  label: string;
  /** What a cell holds, in one sentence, for argument help. */
  description: string;
  type: FieldType;
  overTime: OverTime;
  acrossDimensions: AcrossDimensions;
  /** English headers and the vendors' own, best first. Case, accents, spaces and a unit in brackets do not matter. */
  headers: readonly string[];
  /** Present where the field is a KPI row by itself; says which way is good. */
  kpi?: Direction;
  /** Tried in order where the data has no such column. */
  follows?: readonly Derivation[];
  /** Record data (a row a lead or an order): the filled cells of this column, dated by itself where it is a date, are the count. */
  countedFrom?: Field;
  /** A table that has this column holds other records, which are not counted as this field. */
  notCountedWith?: Field;
  /** Record data: in a table that has the column `where`, the filled cells of `from` are the count. */
  countedWhere?: Readonly<{ from: Field; where: Field }>;
  /** Record data with a stage: the rows at this stage, by the day they closed. */
  countedStage?: DealStage;
  /** In a table with a stage, only the rows at this one are added up. */
  onlyAtStage?: DealStage;
  /** Record data: the rows whose `dated` day is in the period and that have a `reached` day, whenever that was. */
  countedCohort?: Readonly<{ dated: Field; reached: Field }>;
  /** Text fields that the data can be cut by. */
  dimension?: true;
  /**
   * Tells rows apart, so that a value that comes back is worth a word. The value of a `record` (an order) stands in one
   * row; that of a `subject` (a campaign) in many, but once with the same dates and texts. `where` and `unless` name
   * columns that a table must have, or must not have, for that.
   */
  identifies?: Readonly<{ what: 'record' | 'subject'; where?: Field; unless?: readonly Field[] }>;
  /** What these things are some of: over many rows there are never more of them. */
  partOf?: readonly Field[];
}>;

export const defineField = <const T extends Field>(field: T): T & Field => field;
