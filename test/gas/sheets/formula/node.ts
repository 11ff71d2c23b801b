/** A place or an area of cells as a formula names it; rows and columns count from 0. */
export type Reference = Readonly<{
  kind: 'reference';
  /** null on the formula's own sheet. */
  title: string | null;
  row: number;
  column: number;
  /** Infinity where a column or row is named to its end. */
  lastRow: number;
  lastColumn: number;
}>;

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula that was read. */
export type Node =
  | Reference
  | Readonly<{ kind: 'value'; value: number | string | boolean | null }>
  | Readonly<{ kind: 'error'; error: string }>
  | Readonly<{ kind: 'name'; name: string }>
  | Readonly<{ kind: 'negative' | 'percent'; of: Node }>
  | Readonly<{ kind: 'binary'; operator: Operator; left: Node; right: Node }>
  | Readonly<{ kind: 'call'; name: string; given: readonly Node[] }>
  | Readonly<{ kind: 'array'; rows: readonly (readonly Node[])[] }>;
