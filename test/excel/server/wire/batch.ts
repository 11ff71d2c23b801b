/** A batch as Microsoft's library sends it. Names begin with capitals: `Values` is `values`. */
export type Batch = Readonly<{
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}>;

type Arguments = Readonly<{
  Arguments?: readonly unknown[];
  /** In the place of each argument that is an object the number of its path, else 0. */
  ReferencedObjectPathIds?: readonly unknown[];
}>;

export const pathTypes = {
  global: 1,
  created: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

type ObjectPath = Readonly<{
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}>;

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export type Action = Readonly<{
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: Readonly<{ Select?: readonly string[]; Expand?: readonly string[]; Top?: number; Skip?: number }>;
}>;

export type Result = Readonly<{ ActionId: number; Value: unknown }>;

export type Answer = Readonly<{
  Results: readonly Result[];
  Error?: Readonly<{ Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number }>;
}>;

/** `NumberFormat` is `numberFormat`; where the wire has a name of its own, that of the client's member. */
export function memberName(className: string, wireName: string): string {
  const own = ownNames[`${className}.${wireName}`];
  return own ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

const ownNames: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
  'Worksheet.Headings': 'showHeadings',
};

export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
