/** What the sidebar says where it cannot begin, so that nothing else is there yet. {found} is what Google answered. */
export const startTexts = {
  heading: 'Marksheet could not start',
  again: 'Try again',
  offline: 'There is no connection to Google. Check it, then try again.',
  accounts:
    'Several Google accounts are signed in, and Google lets scripts work for one alone. Sign out of the others, or open the spreadsheet in a private window.',
  permission:
    'Google asks for your permission first. Close this sidebar, open Marksheet from the Extensions menu, and allow it. If several accounts are signed in, sign out of the others.',
  quota: 'Google’s daily limit for scripts is reached. Try again tomorrow.',
  busy: 'Google is busy. Try again in a moment.',
  unknown: 'Google answered: {found}',
} as const;
