import * as z from 'zod/mini';
import { weekends } from '../values/working-days.ts';
import { goalDirections, goalKinds } from './goal-kind.ts';
import { commitmentPeriods } from './model/commitment.ts';
import { goalAims } from './model/company-goal.ts';
import { filterNames, levelPeriods, objectiveCurves, priorities } from './model/objective.ts';
import { goalStatuses } from './status.ts';

/** The version in which goals are stored. A change of the model that old readers cannot take needs the next one. */
export const goalBookVersion = 1;

const id = z.string().check(z.minLength(1));
const text = z.nullable(z.string());
const figure = z.nullable(z.number());
const wholeDay = z.int();
const day = z.nullable(wholeDay);

const goal = z.strictObject({ id, aim: z.nullable(z.enum(goalAims)), text: z.string() });

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: z.number() }),
  z.strictObject({ kind: z.literal('change'), change: z.number(), of: z.enum(['relative', 'points']) }),
]);

const resources = z.strictObject({ people: figure, time: figure, budget: figure, tools: z.array(z.string()) });

const override = z.strictObject({ status: z.enum(goalStatuses), by: text, why: text, until: day });

const objective = z.strictObject({
  id,
  goal: text,
  text,
  measure: text,
  filters: z.partialRecord(z.enum(filterNames), z.string()),
  baseline: figure,
  target: z.nullable(target),
  start: day,
  due: day,
  owner: text,
  team: text,
  kind: z.nullable(z.enum(goalKinds)),
  per: z.nullable(z.enum(levelPeriods)),
  better: z.nullable(z.enum(goalDirections)),
  curve: z.nullable(z.enum(objectiveCurves)),
  plan: z.array(z.strictObject({ day: wholeDay, value: z.number() })),
  weekend: z.nullable(z.enum(weekends)),
  stretch: figure,
  priority: z.nullable(z.enum(priorities)),
  needed: resources,
  available: resources,
  tradeOffs: text,
  agreedBy: text,
  agreedOn: day,
  tried: text,
  learned: text,
  override: z.nullable(override),
  actual: figure,
  isExample: z.boolean(),
});

const pledge = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('how-often'), count: z.number(), per: z.enum(commitmentPeriods) }),
  z.strictObject({ kind: z.literal('once') }),
  z.strictObject({ kind: z.literal('for-each'), count: z.number(), of: z.string(), withinDays: figure }),
  z.strictObject({ kind: z.literal('from-to'), from: z.number(), to: z.number() }),
]);

const commitment = z.strictObject({
  id,
  objective: text,
  department: text,
  team: text,
  owner: text,
  text: z.string(),
  pledge,
  measure: text,
  start: day,
  due: day,
  people: figure,
  isExample: z.boolean(),
});

const checkIn = z.strictObject({ day: wholeDay, of: id, owner: text, value: figure, note: text });

const snapshot = z.strictObject({
  day: wholeDay,
  objective: id,
  actual: figure,
  target: figure,
  expected: figure,
  forecast: figure,
  status: z.nullable(z.enum(goalStatuses)),
});

/** The whole model as it is stored: every part is there, null where it is empty, and nothing else is. */
export const goalBookSchema = z.strictObject({
  version: z.literal(goalBookVersion),
  goals: z.array(goal),
  objectives: z.array(objective),
  commitments: z.array(commitment),
  checkIns: z.array(checkIn),
  snapshots: z.array(snapshot),
});

/** A goal book as it goes into storage or JSON. */
export type StoredGoalBook = z.infer<typeof goalBookSchema>;
