/** What the sidebar says in its Goals place. */
export const goalsTexts = {
  title: 'Goals',
} as const;
