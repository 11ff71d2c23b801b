/** The guided examples that an empty Goals sheet begins with: goals, objectives under them, and commitments, by key. */
export const goalExamples = {
  goals: {},
  objectives: {},
  commitments: {},
} as const;
