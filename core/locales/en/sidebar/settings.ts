/** What the sidebar says in its Settings place. */
export const settingsTexts = {
  title: 'Settings',
} as const;
