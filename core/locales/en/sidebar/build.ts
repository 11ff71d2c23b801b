/** What the sidebar says in its Build place. */
export const buildTexts = {
  title: 'Build',
} as const;
