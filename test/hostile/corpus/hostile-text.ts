/** A hostile input and what it is called in a test's message. */
export type HostileText = Readonly<{ name: string; text: string }>;

/** Texts of a kind, each named by what it is and, where that says more, what it looks like. */
export const hostileTexts = (kind: string, list: readonly (string | readonly [string, string])[]): HostileText[] =>
  list.map((one) =>
    typeof one === 'string' ? { name: `${kind}: ${one}`, text: one } : { name: `${kind}: ${one[0]}`, text: one[1] },
  );
