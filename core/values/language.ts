/** The languages Marksheet speaks, in the order it lists them. */
export const languages = ['en', 'tr', 'id', 'ar', 'pl'] as const;

export type Language = (typeof languages)[number];
