/** What the sidebar says in its Check place. */
export const checkTexts = {
  title: 'Check',
} as const;
