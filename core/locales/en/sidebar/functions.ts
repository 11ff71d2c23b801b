/** What the sidebar says in its Functions place. */
export const functionsTexts = {
  title: 'Functions',
} as const;
