/** What the sidebar says the first time that somebody opens it. {formula} is a formula. */
export const welcomeTexts = {
  heading: 'Three steps to your sheets',
  give: 'Paste an export, or select its cells and use the selected range.',
  choose: 'See what was understood, and choose what to make.',
  build: 'Add the sheets. What is in your workbook stays as it is.',
  functions: 'Functions can be typed in any cell, too: {formula}',
  dismiss: 'Got it',
} as const;
