/**
 * What sort of figure an objective is about: gathered over its span, a level that travels from one value to another,
 * a ceiling that must not be passed, a bound that must hold all the time, or something that is done or not.
 */
export const goalKinds = ['cumulative', 'level', 'ceiling', 'at-least', 'at-most', 'milestone'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** How the plan runs from start to due. */
export const planCurves = ['linear', 'working-days'] as const;
export type PlanCurve = (typeof planCurves)[number];

/** Which way is good. */
export const goalDirections = ['higher', 'lower'] as const;
export type GoalDirection = (typeof goalDirections)[number];
