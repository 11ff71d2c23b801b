/** What a company may want of its marketing. */
export const goalAims = [
  'raise-revenue',
  'generate-leads',
  'nurture-leads',
  'engage-customers',
  'raise-productivity',
  'serve-customers',
  'lead-industry',
  'build-brand',
] as const;
export type GoalAim = (typeof goalAims)[number];

/** What the company wants: a direction for the long term, not measured itself. Objectives measure the way to it. */
export type CompanyGoal = Readonly<{
  id: string;
  aim: GoalAim | null;
  /** In the company's own words. */
  text: string;
}>;
