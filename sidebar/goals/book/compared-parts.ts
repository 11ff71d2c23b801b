/** The parts of an objective that are compared with the Goals sheet, in the order in which they are told. */
export const comparedParts = [
  ...(['text', 'measure', 'baseline', 'target', 'start', 'due'] as const),
  ...(['owner', 'stretch', 'actual', 'team'] as const),
] as const;

export type ComparedPart = (typeof comparedParts)[number];
