/** The names under which a workbook keeps its goals, and those that somebody set aside. */
export const GOALS = 'goals';
export const GOALS_ASIDE = 'goals-aside';
